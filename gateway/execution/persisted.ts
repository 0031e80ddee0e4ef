import { LRUCache } from 'lru-cache';

import type { SharedCache } from '../shared';

// As much as Apollo Server keeps by itself.
const KEPT_BYTES = 30 * 1024 * 1024;

// Within the usual limit of tokens a document is hardly a third as long; only comments and white space make one longer.
const LONGEST = 100_000;

// What Apollo Server writes before each hash.
const PREFIX = 'apq:';

/**
 * The texts of automatic persisted queries, as Apollo Server wants them kept. They belong to no edition, so a switch
 * forgets none, and processes that share a cache share them.
 */
export class PersistedQueries {
  readonly #kept = new LRUCache<string, string>({
    maxSize: KEPT_BYTES,
    maxEntrySize: LONGEST,
    sizeCalculation: (text) => 128 + text.length,
  });

  /** `shared` is where processes share them, if they do. */
  constructor(private readonly shared: SharedCache | null) {}

  /** The text under the hash that is in a key. Never fails. */
  async get(key: string): Promise<string | undefined> {
    const kept = this.#kept.get(key);
    // A client may call anything a hash.
    if (kept !== undefined || this.shared === null || !/^apq:[0-9a-f]{64}$/.test(key)) return kept;
    const text = await this.shared.get(key);
    if (text !== undefined) this.#kept.set(key, text);
    return text;
  }

  /** Keeps a text under its hash, where it is not kept already. Nobody made sure again that it has it. */
  register(hash: string, text: string): void {
    const key = `${PREFIX}${hash}`;
    if (!this.#kept.has(key)) void this.set(key, text);
  }

  /** Keeps a text of which Apollo Server made sure that it has the hash; one that is too long is left out. */
  set(key: string, text: string): Promise<void> {
    this.#kept.set(key, text);
    if (text.length <= LONGEST) this.shared?.put(key, text);
    return Promise.resolve();
  }

  /** Forgets a text here. Apollo Server has no use for it. */
  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.#kept.delete(key));
  }
}
