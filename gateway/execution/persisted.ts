import { LRUCache } from 'lru-cache';

import type { SharedCache } from '../redisCache';

// The size of Apollo Server's own default cache.
const KEPT_BYTES = 30 * 1024 * 1024;

// Within the default token limit a document has hardly a third of this length; only comments and white space make it
// longer.
const LONGEST = 100_000;

// Apollo Server puts this before each hash.
const PREFIX = 'apq:';

/**
 * The sources of automatic persisted queries, in the form of an Apollo Server cache. They belong to no edition, so they
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

  /** Returns the source for the hash in a key. Never fails. */
  async get(key: string): Promise<string | undefined> {
    const kept = this.#kept.get(key);
    // A client may send any string as a hash.
    if (kept !== undefined || this.shared === null || !/^apq:[0-9a-f]{64}$/.test(key)) return kept;
    const text = await this.shared.get(key);
    if (text !== undefined) this.#kept.set(key, text);
    return text;
  }

  /** Stores a source under its hash unless it is already stored. The hash is not verified here. */
  register(hash: string, text: string): void {
    const key = `${PREFIX}${hash}`;
    if (!this.#kept.has(key)) void this.set(key, text);
  }

  /** Stores a source whose hash Apollo Server has verified. A source that is too long is not stored. */
  set(key: string, text: string): Promise<void> {
    this.#kept.set(key, text);
    if (text.length <= LONGEST) this.shared?.put(key, text);
    return Promise.resolve();
  }

  /** Removes a source from this process. Apollo Server never calls this method. */
  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#kept.delete(key));
  }
}
