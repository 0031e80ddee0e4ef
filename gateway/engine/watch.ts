import type { ExecutionResult } from 'graphql';
import type { MaybePromise } from './maybePromise';

/** A fetch of a plan, as traces describe it. */
export interface FetchStep {
  /** The step's number within the plan. */
  readonly id: string;
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly operationName: string | undefined;
  /**
   * The place of the step's objects in the response, in the plan's own names, such as `nodes.@.home`; empty for the
   * root.
   */
  readonly path: string;
}

/** The trace of a run. */
export interface FetchTrace {
  /** Sends a fetch; everything that happens during it belongs to that step of the trace. */
  fetch(step: FetchStep, send: () => MaybePromise<ExecutionResult>): MaybePromise<ExecutionResult>;
}

/** An observer of runs. */
export interface Watch {
  /** The trace of the run; undefined if it is not traced. */
  readonly trace?: FetchTrace | undefined;
  /** Called when a fetch from this subgraph begins. */
  asks(subgraph: string): void;
  /**
   * Called when the request joins an identical run of another request, with the observer of that request if it has one.
   */
  shares(run: Watch | undefined): void;
}

/** Returns the observer of a client's request, if it has one. */
export function watchOf(request: object): Watch | undefined {
  return (request as { readonly watch?: Watch }).watch;
}
