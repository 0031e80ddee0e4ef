import { Budget } from './budget';

// Longer texts are quoted faster by JSON.stringify and encoded faster by Node, both in native code.
const LONGEST_BY_HAND = 256;

// A buffer that grew beyond this is not kept for the next response.
const LARGEST_KEPT = 1024 * 1024;

const SMALLEST = 64 * 1024;

/**
 * Writes JSON as UTF-8 into a buffer that grows. Putting a text together and encoding it at the end is two passes over
 * every response, and leaves a small object behind for each piece.
 */
export class JsonBytes {
  /** What is written; only what lies before `at` counts. */
  bytes: Buffer = Buffer.allocUnsafeSlow(SMALLEST);
  at = 0;
  /** Bounds how much is written, and is asked wherever lists are written. */
  budget: Budget = Budget.unbounded;

  /** Makes room for so many bytes and tells where the first of them goes. */
  room(size: number): number {
    if (this.at + size > this.bytes.length) this.grow(size);
    return this.at;
  }

  private grow(size: number): void {
    const { maxBytes } = this.budget;
    if (this.at > maxBytes) this.budget.tooLarge();
    // More room than what may be written is only made for what is taken to be longer than it may turn out to be.
    const larger = Buffer.allocUnsafeSlow(
      Math.max(Math.min(2 * this.bytes.length, maxBytes), this.at + size),
    );
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }

  /** One ASCII character, by its code. */
  byte(code: number): void {
    const at = this.room(1);
    this.bytes[at] = code;
    this.at = at + 1;
  }

  /** ASCII characters as they are. */
  ascii(text: string): void {
    const start = this.room(text.length);
    const { bytes } = this;
    for (let index = 0; index < text.length; index += 1) bytes[start + index] = text.charCodeAt(index);
    this.at = start + text.length;
  }

  /** A finite number, as JSON.stringify writes it. */
  number(value: number): void {
    if ((value | 0) === value) this.integer(value);
    else this.ascii(String(value));
  }

  private integer(value: number): void {
    let at = this.room(11);
    const { bytes } = this;
    let rest = value;
    if (rest < 0) {
      bytes[at++] = 0x2d;
      rest = -rest;
    }
    at += digitsOf(rest);
    this.at = at;
    do {
      const tens = (rest / 10) | 0;
      bytes[--at] = 0x30 + rest - 10 * tens;
      rest = tens;
    } while (rest > 0);
  }

  /** A text in quotes, as JSON.stringify writes it. */
  string(text: string): void {
    const { length } = text;
    if (length > LONGEST_BY_HAND) {
      this.encoded(JSON.stringify(text));
      return;
    }
    let at = this.room(3 * length + 2);
    const { bytes } = this;
    bytes[at++] = 0x22;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) {
        if (code < 0x20 || code === 0x22 || code === 0x5c) {
          this.encoded(JSON.stringify(text));
          return;
        }
        bytes[at++] = code;
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || code > 0xdfff) {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else {
        // Two halves of one character, or one that stands alone.
        this.encoded(JSON.stringify(text));
        return;
      }
    }
    bytes[at++] = 0x22;
    this.at = at;
  }

  /** Any text as it is. */
  encoded(text: string): void {
    const at = this.room(3 * text.length);
    this.at = at + this.bytes.write(text, at);
  }

  /** A copy of what was written; what is written next begins anew. */
  take(): Buffer {
    if (this.at > this.budget.maxBytes) this.budget.tooLarge();
    const taken = Buffer.from(this.bytes.subarray(0, this.at));
    this.clear();
    return taken;
  }

  /** Forgets what was written. */
  clear(): void {
    this.at = 0;
    this.budget = Budget.unbounded;
    if (this.bytes.length > LARGEST_KEPT) this.bytes = Buffer.allocUnsafeSlow(SMALLEST);
  }
}

function digitsOf(value: number): number {
  let digits = 1;
  for (let limit = 10; limit <= value; limit *= 10) digits += 1;
  return digits;
}
