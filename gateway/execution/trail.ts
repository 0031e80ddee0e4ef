import type { GraphQLFormattedError } from 'graphql';

import type { Watch } from '../engine';
import type { Question } from './questions';
import type { GraphRequest } from './request';

/**
 * The origin of an answer: kept here, found in the shared cache, shared with an equal request in flight, or newly run.
 */
export type Origin = 'kept' | 'elsewhere' | 'shared' | 'run';

const NONE: readonly GraphQLFormattedError[] = [];

/** Notes on a request on its way to the answer, for those who report it afterwards. */
export class Trail implements Watch {
  // No private `#names`: there is one instance per request, and V8 is slow to create objects that have them.
  /** The time of its arrival, on the clock of `performance.now()`. */
  began = performance.now();
  /** The request, if it had to be parsed; nothing in it has been validated. */
  request: GraphRequest | undefined;
  question: Question | undefined;
  origin: Origin | undefined;
  /** The time it took to check and plan its document, in milliseconds; undefined if it was known. */
  checkedMs: number | undefined;
  /** The time until its answer was ready, in milliseconds. */
  tookMs = 0;
  /** The errors in the client's answer. */
  errors = NONE;
  /** The notes on each request of an array. */
  parts: readonly Trail[] | undefined;
  private asked: Set<string> | undefined;
  private isOver = false;

  /** @param id the request's id, both in the log and for its client */
  constructor(readonly id: string) {}

  asks(subgraph: string): void {
    (this.asked ??= new Set()).add(subgraph);
  }

  shares(): void {
    this.origin = 'shared';
  }

  /** The subgraphs asked on the way to its answer. */
  get subgraphs(): readonly string[] {
    return [...(this.asked ?? [])];
  }

  /** Marks the answer as ready. Returns true the first time. */
  end(): boolean {
    if (this.isOver) return false;
    this.isOver = true;
    this.tookMs = performance.now() - this.began;
    return true;
  }
}
