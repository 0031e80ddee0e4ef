import { createHash } from 'node:crypto';

import { LRUCache } from 'lru-cache';

import { Body } from './body';

/** What the responses have done so far, for metrics. */
export interface ResponseCounts {
  hits: number;
  misses: number;
  /** Requests that waited for the same answer of another. */
  shared: number;
}

/** Which answer is meant: the operation, its variables, and the form in which it is told. */
export interface ResponseKey {
  readonly operation: string;
  readonly variables: string;
  readonly contentType: string;
}

/**
 * The answers of one edition. An edition never changes (where it does, nothing is kept or shared here), so a validator can be told before anything runs, an answer that
 * was given once can be given again, and requests that are in flight together share one run.
 */
export class Responses {
  readonly counts: ResponseCounts = { hits: 0, misses: 0, shared: 0 };
  readonly #kept: LRUCache<string, Body> | null;
  readonly #running = new Map<string, Promise<Body | null>>();

  /**
   * @param edition the id of the edition; null where what is behind the answers may change
   * @param maxBytes how many bytes of answers are kept; 0 keeps none
   */
  constructor(
    private readonly edition: string | null,
    maxBytes: number,
  ) {
    // Compressed forms come on top of the identity that is counted: about a third at the most.
    this.#kept =
      maxBytes === 0 || edition === null
        ? null
        : new LRUCache({
            maxSize: maxBytes,
            maxEntrySize: Math.ceil(maxBytes / 8),
            sizeCalculation: (body) => 256 + body.identity.length,
          });
  }

  /** Whether an answer that was given once may be given again. */
  get lasting(): boolean {
    return this.edition !== null;
  }

  /** The validator of an answer: the same for the same question on the same edition, and for no other. */
  etagOf({ operation, variables, contentType }: ResponseKey): string {
    const hash = createHash('sha256')
      .update(`${operation}\n${contentType}\n${variables}`)
      .digest('base64url')
      .slice(0, 22);
    return `"${String(this.edition)}-${hash}"`;
  }

  /** An answer that is kept. */
  kept(key: ResponseKey): Body | undefined {
    const body = this.#kept?.get(textOf(key));
    if (body === undefined) this.counts.misses += 1;
    else this.counts.hits += 1;
    return body;
  }

  /** Keeps an answer. */
  keep(key: ResponseKey, text: string): Body {
    const body = new Body(text, this.etagOf(key), this.#kept !== null);
    this.#kept?.set(textOf(key), body);
    return body;
  }

  /** Runs what gives an answer, or waits for the same one that is running already. */
  share(key: ResponseKey, run: () => Promise<Body | null>): Promise<Body | null> {
    const text = textOf(key);
    const running = this.#running.get(text);
    if (running !== undefined) {
      this.counts.shared += 1;
      return running;
    }
    const started = run().finally(() => this.#running.delete(text));
    this.#running.set(text, started);
    return started;
  }
}

function textOf({ operation, variables, contentType }: ResponseKey): string {
  return `${operation}\n${contentType}\n${variables}`;
}
