import type { GraphQLFormattedError } from 'graphql';

import type { Watch } from '../engine';
import type { Question } from './questions';
import type { GraphRequest } from './request';

/** How an answer came about: kept here, found in the shared cache, that of a like request in flight, or worked out. */
export type Origin = 'kept' | 'elsewhere' | 'shared' | 'run';

const NONE: readonly GraphQLFormattedError[] = [];

/** What is noted of a request on its way to the answer, for whoever is told of it then. */
export class Trail implements Watch {
  // No `#names`: there is one of these for each request, and V8 takes its time to make objects that have them.
  /** When it had arrived, on the clock of `performance.now()`. */
  began = performance.now();
  /** What was asked, where it had to be read: nothing in it is known to be right. */
  request: GraphRequest | undefined;
  question: Question | undefined;
  origin: Origin | undefined;
  /** How long its document was checked and planned, in milliseconds; undefined where it was known. */
  checkedMs: number | undefined;
  /** How long it took until its answer was there, in milliseconds. */
  tookMs = 0;
  /** The errors that its client is told. */
  errors = NONE;
  /** Of an array of requests, what is noted of each. */
  parts: readonly Trail[] | undefined;
  private asked: Set<string> | undefined;
  private isOver = false;

  /** @param id what the request is called in the log and by its client */
  constructor(readonly id: string) {}

  asks(subgraph: string): void {
    (this.asked ??= new Set()).add(subgraph);
  }

  shares(): void {
    this.origin = 'shared';
  }

  /** The subgraphs that were asked for it. */
  get subgraphs(): readonly string[] {
    return [...(this.asked ?? [])];
  }

  /** Says that its answer is there: true the first time. */
  end(): boolean {
    if (this.isOver) return false;
    this.isOver = true;
    this.tookMs = performance.now() - this.began;
    return true;
  }
}
