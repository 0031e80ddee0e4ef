import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Variables } from './conditions';
import type { CoercedVariables } from './given';
import type { MaybePromise } from './maybePromise';

/** An operation for a subgraph. */
export interface SubgraphOperation {
  readonly query: string;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
}

/**
 * Sends a prepared operation, with the representations of its entities if it requests any. Failures are in the result's
 * `errors`.
 *
 * @throws Ended if the request's budget ends it; nothing else.
 */
export type Send = (
  given: CoercedVariables,
  request: object,
  representations?: readonly object[],
) => MaybePromise<ExecutionResult>;

/** A subgraph, wherever it runs. */
export interface EngineSubgraph {
  /** The subgraph's name in the supergraph. */
  readonly name: string;
  /** The subgraph's executable schema if it runs in this process; operations on the schema are compiled. */
  readonly schema?: GraphQLSchema | undefined;
  /** Returns the context of a request for a subgraph in this process; the same request always gets the same context. */
  contextOf?(request: object): object;
  /**
   * Runs an operation that is not compiled.
   *
   * @throws Ended if the request's budget ends it; nothing else.
   */
  run(operation: SubgraphOperation, variables: Variables, request: object): MaybePromise<ExecutionResult>;
}
