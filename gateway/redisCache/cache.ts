import { createHash } from 'node:crypto';

import type { Log } from '../logging';
import type { SharedStore } from './redis';

/** Counters of the shared cache, for metrics. */
export interface SharedCounts {
  readonly hits: number;
  readonly misses: number;
  /** Reads and writes that failed or took too long, and entries whose checksum was wrong. */
  readonly errors: number;
  /** True if the cache is in use at the moment. */
  readonly isUp: boolean;
}

/** The dependencies of a shared cache. */
interface SharedCacheOptions {
  /** Connects once. Calls `onLost` when the connection becomes unusable. */
  readonly connect: (onLost: (reason: unknown) => void) => Promise<SharedStore>;
  /** The maximum duration of a read or write, in milliseconds. */
  readonly timeoutMs: number;
  readonly log: Log;
}

// After this many unanswered requests in a row the connection is dropped.
const LATE_IN_A_ROW = 3;

const RETRY_MS = 1_000;

// Limits on requests in flight: further requests are skipped, so that a slow cache cannot fill the memory.
const MAX_QUESTIONS = 1_000;
const MAX_BYTES_WRITTEN = 16 * 1024 * 1024;

/**
 * Entries that processes share. The cache helps while it responds and never causes harm: no method fails, no read
 * exceeds its time limit, and nobody waits while the connection is down. The cache reconnects by itself.
 */
export class SharedCache {
  #store: SharedStore | null = null;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;
  /** The state logged last, so that only changes are logged. */
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

  /** True if the cache is connected. */
  get isUp(): boolean {
    return this.#store !== null;
  }

  /** True if a connection was attempted and the cache does not respond. */
  get isAway(): boolean {
    return this.#told === 'down';
  }

  /** See {@link SharedCounts}. */
  get counts(): SharedCounts {
    return { hits: this.#hits, misses: this.#misses, errors: this.#errors, isUp: this.isUp };
  }

  /**
   * Returns the entry stored under a key; undefined if there is no entry or it does not arrive in time. Never fails.
   */
  async get(key: string): Promise<string | undefined> {
    const store = this.#store;
    if (store === null || this.#questions >= MAX_QUESTIONS) return undefined;
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

  /** Stores an entry under a key in the background, if possible. Never fails. */
  put(key: string, text: string): void {
    const store = this.#store;
    if (store === null || this.#bytesWritten + text.length > MAX_BYTES_WRITTEN) return;
    this.#bytesWritten += text.length;
    void this.#attempt('written', store, () => store.set(key, sealed(key, text))).finally(() => {
      this.#bytesWritten -= text.length;
    });
  }

  /**
   * Returns the number that a script computes for one key; undefined if the number does not arrive in time. Never
   * fails.
   */
  async evaluate(script: string, key: string, args: readonly number[]): Promise<number | undefined> {
    const store = this.#store;
    if (store === null || this.#questions >= MAX_QUESTIONS) return undefined;
    this.#questions += 1;
    const given = await this.#attempt('asked', store, () => store.evaluate(script, key, args));
    this.#questions -= 1;
    return given ?? undefined;
  }

  /** Closes the connection. From then on nothing is stored or found. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#store?.close();
    this.#store = null;
  }

  /** Runs one request; returns null if it fails or is late. */
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
      // If the connection failed, the connection itself reports it.
      if (store === this.#store) this.#noteFailure(what, error);
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  #noteLate(store: SharedStore): void {
    this.#lateInARow += 1;
    if (this.#lateInARow >= LATE_IN_A_ROW)
      this.#lose(store, new Error(`no response within ${this.options.timeoutMs} ms`));
  }

  /**
   * Logs that the cache responds with an error: it may be full or read-only. The failure is logged once, until a
   * request succeeds again.
   */
  #noteFailure(what: 'asked' | 'written', error: unknown): void {
    if (!this.#failing.has(what))
      this.options.log.warn(
        { reason: reasonOf(error) },
        `cannot ${what === 'asked' ? 'read from' : 'write to'} the shared cache`,
      );
    this.#failing.add(what);
  }

  async #connect(): Promise<void> {
    // If `onLost` is called before the connection is made, the connection is unusable.
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
    if (this.#told !== 'up') this.options.log.info('shared cache connected');
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
      this.options.log.warn({ reason: reasonOf(reason) }, 'shared cache unavailable; continuing without it');
    this.#told = 'down';
    this.#retry = setTimeout(() => void this.#connect(), RETRY_MS * (0.75 + Math.random() / 2)).unref();
  }
}

const LATE = Symbol('late');

/** Returns only the message, because other properties of a client's error might reveal connection details. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

/**
 * Prefixes an entry with a checksum of its key and itself, so that only entries stored under the key are ever returned.
 */
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
