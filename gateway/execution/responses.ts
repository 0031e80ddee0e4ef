import { createHash } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { CacheCounts } from '../subgraphs';
import { Body } from './body';

/** What the responses have done so far, for metrics. */
export interface ResponseCounts extends CacheCounts {
  /** Requests that waited for the same answer of another. */
  readonly shared: number;
}

/**
 * The answers of one edition. An edition never changes (of one that does, nobody keeps an answer), so a validator can be
 * told before anything runs, an answer that was given once can be given again, and requests that are in flight together
 * share one run.
 */
export class Responses {
  readonly #kept: LRUCache<string, Body> | null;
  readonly #running = new Map<string, Promise<Body | null>>();
  #hits = 0;
  #misses = 0;
  #shared = 0;

  /**
   * @param edition the id of the edition
   * @param maxBytes how many bytes of answers are kept; 0 keeps none
   */
  constructor(
    private readonly edition: string,
    maxBytes: number,
  ) {
    // Compressed forms come on top of the identity that is counted: about a third at the most.
    this.#kept =
      maxBytes === 0
        ? null
        : new LRUCache({
            maxSize: maxBytes,
            maxEntrySize: Math.ceil(maxBytes / 8),
            sizeCalculation: (body) => 256 + body.identity.length,
          });
  }

  /** See {@link ResponseCounts}. */
  get counts(): ResponseCounts {
    return {
      hits: this.#hits,
      misses: this.#misses,
      shared: this.#shared,
      entries: this.#kept?.size ?? 0,
      bytes: this.#kept?.calculatedSize ?? 0,
    };
  }

  /** The validator of the answer under a key: the same for the same key on the same edition, and for no other. */
  etagOf(key: string): string {
    const hash = createHash('sha256').update(key).digest('base64url').slice(0, 22);
    return `"${this.edition}-${hash}"`;
  }

  /** An answer that is kept. */
  kept(key: string): Body | undefined {
    const body = this.#kept?.get(key);
    if (body === undefined) this.#misses += 1;
    else this.#hits += 1;
    return body;
  }

  /** Keeps an answer. */
  keep(key: string, text: string, etag: string): Body {
    const body = new Body(text, etag, this.#kept !== null);
    this.#kept?.set(key, body);
    return body;
  }

  /** An answer that another request is waiting for. */
  running(key: string): Promise<Body | null> | undefined {
    const running = this.#running.get(key);
    if (running !== undefined) this.#shared += 1;
    return running;
  }

  /** Lets others wait for an answer that is being worked out. */
  share(key: string, answer: Promise<Body | null>): Promise<Body | null> {
    const shared = answer.finally(() => this.#running.delete(key));
    this.#running.set(key, shared);
    return shared;
  }
}
