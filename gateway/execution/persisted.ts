import { LRUCache } from 'lru-cache';

import type { SharedCache } from '../redisCache';

// The size of Apollo Server's own default cache.
const KEPT_BYTES = 30 * 1024 * 1024;

// Within the usual token limit a document is hardly a third as long; only comments and white space make it longer.
const LONGEST = 100_000;

// Apollo Server puts this before each hash.
const PREFIX = 'apq:';

/**
 * The texts of automatic persisted queries, in the form of an Apollo Server cache. They belong to no edition, so they
 * survive a switch, and processes with a shared cache share them.
 */
export class PersistedQueries {
  readonly #kept = new LRUCache<string, string>({
    maxSize: KEPT_BYTES,
    maxEntrySize: LONGEST,
    sizeCalculation: (text) => 128 + text.length,
  });

  /** `shared` is the cache shared by processes, if there is one. */
  constructor(private readonly shared: SharedCache | null) {}

  /** Returns the text for the hash in a key. Never fails. */
  async get(key: string): Promise<string | undefined> {
    const kept = this.#kept.get(key);
    // A client may call anything a hash.
    if (kept !== undefined || this.shared === null || !/^apq:[0-9a-f]{64}$/.test(key)) return kept;
    const text = await this.shared.get(key);
    if (text !== undefined) this.#kept.set(key, text);
    return text;
  }

  /** Keeps a text under its hash unless it is kept already. The hash is not verified here. */
  register(hash: string, text: string): void {
    const key = `${PREFIX}${hash}`;
    if (!this.#kept.has(key)) void this.set(key, text);
  }

  /** Keeps a text whose hash Apollo Server has verified. A text that is too long is left out. */
  set(key: string, text: string): Promise<void> {
    this.#kept.set(key, text);
    if (text.length <= LONGEST) this.shared?.put(key, text);
    return Promise.resolve();
  }

  /** Forgets a text in this process. Apollo Server never calls it. */
  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#kept.delete(key));
  }
}
