import type { GraphQLFormattedError } from 'graphql';

import type { Watch } from '../engine';
import type { OperationTrace } from '../tracing/operation';
import type { RequestTrace } from '../tracing/request';
import type { Question } from './questions';
import type { GraphRequest } from './request';

/**
 * The origin of a response: cached here, found in the shared cache, shared with an equal request in flight, or newly
 * run.
 */
export type Origin = 'kept' | 'elsewhere' | 'shared' | 'run';

const NONE: readonly GraphQLFormattedError[] = [];

/**
 * The notes that are collected on a request while it is being answered, for the components that report it afterwards.
 */
export class Trail implements Watch {
  // No private `#names`: there is one instance per request, and V8 is slow to create objects that have them.
  /** The time of the request's arrival, on the clock of `performance.now()`. */
  began = performance.now();
  /** The request, if it had to be parsed. No part of it has been validated. */
  request: GraphRequest | undefined;
  question: Question | undefined;
  origin: Origin | undefined;
  /** The time it took to check and plan the document, in milliseconds; undefined if the document was known. */
  checkedMs: number | undefined;
  /** The time until the response was ready, in milliseconds. */
  tookMs = 0;
  /** The errors in the client's response. */
  errors = NONE;
  /** The notes on each request of an array. */
  parts: readonly Trail[] | undefined;
  /** The spans of the request's operation, once the operation has begun; undefined if the request is not traced. */
  trace: OperationTrace | undefined;
  private asked: Set<string> | undefined;
  private isOver = false;

  /**
   * @param id the request's id, both in the log and for its client
   * @param traced the trace of the whole request; undefined if it is not traced
   */
  constructor(
    readonly id: string,
    readonly traced?: RequestTrace,
  ) {}

  /** Begins the spans of the request's operation, if it is traced. */
  beginOperation(): void {
    if (this.traced !== undefined) this.trace = this.traced.operation();
  }

  asks(subgraph: string): void {
    (this.asked ??= new Set()).add(subgraph);
  }

  shares(run: Watch | undefined): void {
    this.origin = 'shared';
    if (run instanceof Trail && run.trace !== undefined) this.trace?.link(run.trace);
  }

  /** The subgraphs that were queried for the response. */
  get subgraphs(): readonly string[] {
    return [...(this.asked ?? [])];
  }

  private endOperation(trace: OperationTrace): void {
    if (this.question !== undefined) trace.identify(this.question.operation);
    trace.end({ answer: this.origin, errors: this.errors });
  }

  /** Marks the response as ready. Returns true the first time. */
  end(): boolean {
    if (this.isOver) return false;
    this.isOver = true;
    this.tookMs = performance.now() - this.began;
    if (this.trace !== undefined) this.endOperation(this.trace);
    return true;
  }
}
