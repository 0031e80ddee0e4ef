import { Budget } from './budget';

// Beyond this length the native code of JSON.stringify quotes faster, and the native code of Node encodes faster.
const LONGEST_BY_HAND = 256;

// A larger buffer is not reused for the next response.
const LARGEST_KEPT = 1024 * 1024;

const SMALLEST = 64 * 1024;

/**
 * Writes JSON as UTF-8 into a growing buffer. Building a string and encoding it at the end would pass over every
 * response twice and allocate a small object for each piece.
 */
export class JsonBytes {
  /** The output; only the bytes before `at` count. */
  bytes: Buffer = Buffer.allocUnsafeSlow(SMALLEST);
  at = 0;
  /** The limit on the size of the output; consulted wherever lists are written. */
  budget: Budget = Budget.unbounded;

  /** Makes room for `size` bytes and returns the position of the first byte. */
  room(size: number): number {
    if (this.at + size > this.bytes.length) this.grow(size);
    return this.at;
  }

  private grow(size: number): void {
    const { maxBytes } = this.budget;
    if (this.at > maxBytes) this.budget.tooLarge();
    // Only a string whose length is overestimated may need more room than the limit.
    const larger = Buffer.allocUnsafeSlow(
      Math.max(Math.min(2 * this.bytes.length, maxBytes), this.at + size),
    );
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }

  /** Writes one ASCII character, given by its code. */
  byte(code: number): void {
    const at = this.room(1);
    this.bytes[at] = code;
    this.at = at + 1;
  }

  /** Writes an ASCII string verbatim. */
  ascii(text: string): void {
    const start = this.room(text.length);
    const { bytes } = this;
    for (let index = 0; index < text.length; index += 1) bytes[start + index] = text.charCodeAt(index);
    this.at = start + text.length;
  }

  /** Writes a finite number as JSON.stringify does. */
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

  /** Writes a quoted string as JSON.stringify does. */
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
        // A surrogate pair, or a lone surrogate.
        this.encoded(JSON.stringify(text));
        return;
      }
    }
    bytes[at++] = 0x22;
    this.at = at;
  }

  /** Writes any string verbatim, as UTF-8. */
  encoded(text: string): void {
    const at = this.room(3 * text.length);
    this.at = at + this.bytes.write(text, at);
  }

  /** Returns a copy of the output and clears it for the next response. */
  take(): Buffer {
    if (this.at > this.budget.maxBytes) this.budget.tooLarge();
    const taken = Buffer.from(this.bytes.subarray(0, this.at));
    this.clear();
    return taken;
  }

  /** Clears the output. */
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
