import { createHash } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import type { Budget } from '../engine';
import type { SharedCache } from '../shared';
import type { CacheCounts } from '../subgraphs';
import { Body } from './body';

/** What the responses have done so far, for metrics. */
export interface ResponseCounts extends CacheCounts {
  /** Requests that waited for the same answer of another. */
  readonly shared: number;
}

/** An answer that is being worked out, and the budget of those who wait for it. */
export interface Running {
  readonly answer: Promise<Body>;
  readonly budget: Budget;
}

/** What {@link Responses} are of. */
export interface ResponsesOptions {
  /** The id of the edition. */
  readonly edition: string;
  /** Tells graphs over the same edition apart, as answers of one may be others in another. */
  readonly graph: string;
  /** How many bytes of answers are kept; 0 keeps none. */
  readonly maxBytes: number;
  /** Where processes share answers, if they do. */
  readonly shared: SharedCache | null;
}

/**
 * The answers of one edition. An edition never changes (of one that does, nobody keeps an answer), so a validator can be
 * told before anything runs, an answer that was given once can be given again, and requests that are in flight together
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
    // Compressed forms come on top of the identity that is counted: about a third at the most.
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
   * The validator of the answer under a key in a form, such as its media type: the same for the same on this edition, and for
   * no other. It is a weak one, as the same answer is sent as it is and compressed (RFC 9110, 8.8.3.3).
   */
  etagOf(key: string, form: string): string {
    const hash = createHash('sha256').update(form).update('\n').update(key).digest('base64url').slice(0, 22);
    return `W/"${this.options.edition}-${hash}"`;
  }

  /** An answer that is kept. */
  kept(key: string): Body | undefined {
    const body = this.#kept?.get(key);
    if (body === undefined) this.#misses += 1;
    else this.#hits += 1;
    return body;
  }

  /** Keeps an answer, and shares it with other processes. */
  keep(key: string, response: Buffer): Body {
    const { shared } = this.options;
    if (shared !== null && response.length <= this.#maxEntryBytes)
      shared.put(this.#sharedKeyOf(key), response.toString());
    return this.#keepHere(key, response);
  }

  /** Whether other processes may have an answer to give. */
  get mayBeElsewhere(): boolean {
    return this.#kept !== null && this.options.shared?.isUp === true;
  }

  /** An answer that another process gave, now kept here as well; undefined where none is known. Never fails. */
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

  /** An answer that another request is waiting for. */
  running(key: string): Running | undefined {
    const running = this.#running.get(key);
    // What has ended is waited for by nobody, and fails.
    if (running === undefined || running.budget.ended !== undefined) return undefined;
    this.#shared += 1;
    return running;
  }

  /** Lets others wait for an answer that is being worked out. */
  share(key: string, answer: Promise<Body>, budget: Budget): Promise<Body> {
    const shared = answer.finally(() => {
      if (this.#running.get(key) === running) this.#running.delete(key);
    });
    const running = { answer: shared, budget };
    this.#running.set(key, running);
    return shared;
  }
}
