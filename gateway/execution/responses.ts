import { createHash } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { Budget } from '../engine';
import type { SharedCache } from '../redisCache';
import type { CacheCounts } from '../graph/subgraphs';
import { Body } from './body';
import type { Trail } from './trail';

/** Counters of the responses, for metrics. */
export interface ResponseCounts extends CacheCounts {
  /** The number of requests that waited for another request's response. */
  readonly shared: number;
}

/** A response that is being computed, and the budget of the requests that wait for it. */
export interface Running {
  readonly answer: Promise<Body>;
  readonly budget: Budget;
  /** The notes on the request that computes the response. */
  readonly trail: Trail | undefined;
}

/** The settings of {@link Responses}. */
interface ResponsesOptions {
  /** The id of the edition. */
  readonly edition: string;
  /** Distinguishes graphs over the same edition whose responses may differ. */
  readonly graph: string;
  /** The maximum size of cached responses in bytes; 0 disables the cache. */
  readonly maxBytes: number;
  /** The cache shared by processes, if there is one. */
  readonly shared: SharedCache | null;
}

/**
 * The responses of one edition. An edition never changes, and responses of a changing edition are never cached. An
 * entity tag is therefore known before anything runs, an earlier response can be sent again, and requests in flight
 * share one run.
 */
export class Responses {
  readonly #kept: LRUCache<string, Body> | null;
  readonly #maxEntryBytes: number;
  readonly #running = new Map<string, Running>();
  #hits = 0;
  #misses = 0;
  #shared = 0;

  constructor(private readonly options: ResponsesOptions) {
    const { maxBytes } = options;
    this.#maxEntryBytes = Math.ceil(maxBytes / 8);
    // Compressed forms add at most about a third to the uncompressed size counted here.
    this.#kept =
      maxBytes === 0
        ? null
        : new LRUCache({
            maxSize: maxBytes,
            maxEntrySize: this.#maxEntryBytes,
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

  /**
   * Returns the entity tag of a response, by its key and its form, such as the media type. The tag is the same for the
   * same response of this edition, and differs for any other response. The tag is weak, because the same response is
   * sent both plain and compressed (RFC 9110, 8.8.3.3).
   */
  etagOf(key: string, form: string): string {
    const hash = createHash('sha256').update(form).update('\n').update(key).digest('base64url').slice(0, 22);
    return `W/"${this.options.edition}-${hash}"`;
  }

  /** Returns a cached response. */
  kept(key: string): Body | undefined {
    const body = this.#kept?.get(key);
    if (body === undefined) this.#misses += 1;
    else this.#hits += 1;
    return body;
  }

  /** Caches a response, and shares it with other processes. */
  keep(key: string, response: Buffer): Body {
    const { shared } = this.options;
    if (shared !== null && response.length <= this.#maxEntryBytes)
      shared.put(this.#sharedKeyOf(key), response.toString());
    return this.#keepHere(key, response);
  }

  /** True if another process may already have the response. */
  get mayBeElsewhere(): boolean {
    return this.#kept !== null && this.options.shared?.isUp === true;
  }

  /**
   * Returns a response that another process computed, and caches it here too; returns undefined if no such response is
   * known. Never fails.
   */
  async elsewhere(key: string): Promise<Body | undefined> {
    const text = await this.options.shared?.get(this.#sharedKeyOf(key));
    return text === undefined ? undefined : this.#keepHere(key, Buffer.from(text));
  }

  #sharedKeyOf(key: string): string {
    const { edition, graph } = this.options;
    return `answer:${edition}:${createHash('sha256').update(graph).update('\n').update(key).digest('base64url')}`;
  }

  #keepHere(key: string, response: Buffer): Body {
    const body = new Body(response, this.#kept !== null);
    this.#kept?.set(key, body);
    return body;
  }

  /** Returns a response for which another request is waiting. */
  running(key: string): Running | undefined {
    const running = this.#running.get(key);
    // A run whose budget has ended will fail, so no request may join it.
    if (running === undefined || running.budget.ended !== undefined) return undefined;
    this.#shared += 1;
    return running;
  }

  /** Lets others wait for a response that is being computed. */
  share(key: string, computing: Running): Promise<Body> {
    const answer = computing.answer.finally(() => {
      if (this.#running.get(key) === running) this.#running.delete(key);
    });
    const running = { ...computing, answer };
    this.#running.set(key, running);
    return answer;
  }
}
