import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Variables } from './conditions';
import type { Given } from './given';
import type { MaybePromise } from './maybe';

/** An operation for a subgraph. */
export interface SubgraphOperation {
  readonly query: string;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
}

/**
 * Sends a prepared operation, with the entities that it asks about where it does. What fails is in the result's `errors`; only
 * `Ended` is thrown, where the request's budget ends it.
 */
export type Send = (
  given: Given,
  request: object,
  representations?: readonly object[],
) => MaybePromise<ExecutionResult>;

/** A subgraph, wherever it runs. */
export interface Subgraph {
  /** Its name in the supergraph. */
  readonly name: string;
  /** Its executable schema where it runs in this process; operations on it are compiled. */
  readonly schema?: GraphQLSchema | undefined;
  /** The context of a request, for a subgraph of this process; the same for the same request. */
  contextOf?(request: object): object;
  /** Runs an operation that is not compiled. Fails with nothing but `Ended`, where the request's budget ends it. */
  run(operation: SubgraphOperation, variables: Variables, request: object): MaybePromise<ExecutionResult>;
}
