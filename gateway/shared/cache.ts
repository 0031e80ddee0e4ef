import { createHash } from 'node:crypto';

import type { Log } from '../log';
import type { SharedStore } from './redis';

/** What the shared cache has done so far, for metrics. */
export interface SharedCounts {
  readonly hits: number;
  readonly misses: number;
  /** Questions and writes that failed or took too long, and texts that were not what was put there. */
  readonly errors: number;
  /** Whether it is used at the moment. */
  readonly isUp: boolean;
}

/** What a shared cache needs. */
export interface SharedCacheOptions {
  /** Connects once. `onLost` is told when the connection is of no more use. */
  readonly connect: (onLost: (reason: unknown) => void) => Promise<SharedStore>;
  /** How long a question or a write may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly log: Log;
}

// So many questions without an answer in a row, and it is left alone.
const LATE_IN_A_ROW = 3;

const RETRY_MS = 1_000;

// What is under way at a time: beyond that it is gone without, so that a slow one cannot fill the memory.
const MOST_QUESTIONS = 1_000;
const MOST_BYTES_WRITTEN = 16 * 1024 * 1024;

/**
 * Texts that processes share. It is of use while it answers and never in the way: nothing here fails, a question takes no
 * longer than its time limit, and while it does not answer nobody is made to wait. It is taken up again when it is back.
 */
export class SharedCache {
  #store: SharedStore | null = null;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;
  /** What was logged last, so that only changes are. */
  #told: 'up' | 'down' | null = null;
  readonly #failing = new Set<'asked' | 'written'>();
  #lateInARow = 0;
  #questions = 0;
  #bytesWritten = 0;
  #hits = 0;
  #misses = 0;
  #errors = 0;

  constructor(private readonly options: SharedCacheOptions) {
    void this.#connect();
  }

  /** Whether it is worth asking now. */
  get isUp(): boolean {
    return this.#store !== null;
  }

  /** Whether it was tried, and does not answer. */
  get isAway(): boolean {
    return this.#told === 'down';
  }

  /** See {@link SharedCounts}. */
  get counts(): SharedCounts {
    return { hits: this.#hits, misses: this.#misses, errors: this.#errors, isUp: this.isUp };
  }

  /** The text that was put under a key; undefined where there is none or it cannot be had in time. Never fails. */
  async get(key: string): Promise<string | undefined> {
    const store = this.#store;
    if (store === null || this.#questions >= MOST_QUESTIONS) return undefined;
    this.#questions += 1;
    const found = await this.#attempt('asked', store, () => store.get(key));
    this.#questions -= 1;
    if (found === null) return undefined;
    if (found === undefined) {
      this.#misses += 1;
      return undefined;
    }
    const text = unsealed(key, found);
    if (text === undefined) this.#errors += 1;
    else this.#hits += 1;
    return text;
  }

  /** Puts a text under a key, some time soon, if that is possible. Never fails. */
  put(key: string, text: string): void {
    const store = this.#store;
    if (store === null || this.#bytesWritten + text.length > MOST_BYTES_WRITTEN) return;
    this.#bytesWritten += text.length;
    void this.#attempt('written', store, () => store.set(key, sealed(key, text))).finally(() => {
      this.#bytesWritten -= text.length;
    });
  }

  /** The number that a script gives for one key; undefined where it cannot be had in time. Never fails. */
  async evaluate(script: string, key: string, args: readonly number[]): Promise<number | undefined> {
    const store = this.#store;
    if (store === null || this.#questions >= MOST_QUESTIONS) return undefined;
    this.#questions += 1;
    const given = await this.#attempt('asked', store, () => store.evaluate(script, key, args));
    this.#questions -= 1;
    return given ?? undefined;
  }

  /** Lets go of the connection. Afterwards nothing is kept or found. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#store?.close();
    this.#store = null;
  }

  /** Gives null where it fails. */
  async #attempt<T>(what: 'asked' | 'written', store: SharedStore, run: () => Promise<T>): Promise<T | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<typeof LATE>((resolve) => {
      timer = setTimeout(() => resolve(LATE), this.options.timeoutMs);
    });
    try {
      const answer = await Promise.race([run(), late]);
      if (answer === LATE) {
        this.#errors += 1;
        this.#noteLate(store);
        return null;
      }
      this.#lateInARow = 0;
      this.#failing.delete(what);
      return answer;
    } catch (error) {
      this.#errors += 1;
      // What failed with its connection is told of by the connection.
      if (store === this.#store) this.#noteFailure(what, error);
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  #noteLate(store: SharedStore): void {
    this.#lateInARow += 1;
    if (this.#lateInARow >= LATE_IN_A_ROW)
      this.#lose(store, new Error(`it did not answer within ${this.options.timeoutMs} ms`));
  }

  /** It answers, and refuses: it may be full, or let nobody write. Told once, until it goes well again. */
  #noteFailure(what: 'asked' | 'written', error: unknown): void {
    if (!this.#failing.has(what))
      this.options.log.warn({ reason: reasonOf(error) }, `the shared cache refuses what is ${what}`);
    this.#failing.add(what);
  }

  async #connect(): Promise<void> {
    // Told early, the connection is of no use although it was made.
    let lost: { readonly reason: unknown } | undefined;
    let made: SharedStore | undefined;
    try {
      made = await this.options.connect((reason) => {
        if (made === undefined) lost = { reason };
        else this.#lose(made, reason);
      });
    } catch (error) {
      this.#beDown(error);
      return;
    }
    if (this.#closed) made.close();
    else if (lost !== undefined) this.#beDown(lost.reason);
    else this.#beUp(made);
  }

  #beUp(store: SharedStore): void {
    this.#store = store;
    this.#lateInARow = 0;
    if (this.#told !== 'up') this.options.log.info('the shared cache is used');
    this.#told = 'up';
  }

  #lose(store: SharedStore, reason: unknown): void {
    if (store !== this.#store) return;
    this.#store = null;
    store.close();
    this.#beDown(reason);
  }

  #beDown(reason: unknown): void {
    if (this.#closed) return;
    if (this.#told !== 'down')
      this.options.log.warn(
        { reason: reasonOf(reason) },
        'the shared cache does not answer; it is gone on without it',
      );
    this.#told = 'down';
    this.#retry = setTimeout(() => void this.#connect(), RETRY_MS * (0.75 + Math.random() / 2)).unref();
  }
}

const LATE = Symbol('late');

/** The message alone: other properties of a client's error might tell how it connected. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

/** A text with a checksum over itself and its key, so that nothing is given out that was not put there under it. */
function sealed(key: string, text: string): string {
  return `${checksumOf(key, text)}${text}`;
}

function unsealed(key: string, found: string): string | undefined {
  const text = found.slice(CHECKSUM_LENGTH);
  return found.startsWith(checksumOf(key, text)) ? text : undefined;
}

const CHECKSUM_LENGTH = 43;

function checksumOf(key: string, text: string): string {
  return createHash('sha256').update(key).update('\n').update(text).digest('base64url');
}
