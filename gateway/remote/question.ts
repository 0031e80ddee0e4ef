import type { DocumentNode, ExecutionResult } from 'graphql';

import { editionHeader } from '../graph/subgraphs';
import type { Budget } from '../engine';
import { currentBranch, type Branch } from '../tracing/branch';
import type { FetchContext } from './forwarded';
import { Patience } from './patience';

/** An operation for a remote subgraph. */
export interface Question extends FetchContext {
  readonly query: string;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The edition from which to answer; null if the subgraph has no editions. */
  readonly edition: string | null;
  /** The budget of the run that needs the response. */
  readonly budget: Budget;
}

/** An operation in the form in which it is sent. */
export interface Part {
  /** The request as JSON. */
  readonly body: string;
  /** The number of entities that the part requests; undefined if it requests none. */
  readonly entities: number | undefined;
  readonly patience: Patience;
  /** The span of the fetch; undefined if it is not traced. */
  readonly branch: Branch | undefined;
}

/** The response to a part: the GraphQL result, and the JSON value from which it was read. */
export interface Received {
  readonly body: unknown;
  readonly status: number;
  readonly result: ExecutionResult;
}

/** Converts an operation into the form in which it is sent. */
export function partOf({ query, variables, operationName, budget }: Question): Part {
  const { representations } = variables;
  return {
    body: JSON.stringify({ query, variables, operationName }),
    entities: Array.isArray(representations) ? representations.length : undefined,
    patience: new Patience(budget),
    branch: currentBranch(),
  };
}

/** True for a mutation. The planner writes the operations, so they start with their kind. */
export function isMutation({ query }: Question): boolean {
  return /^\s*mutation\b/.test(query);
}

const accepted = 'application/graphql-response+json, application/json;q=0.9';

/** Returns the headers of a request to a subgraph. Operations with equal headers may be sent together. */
export function headersFor(
  { forwarded, edition }: Pick<Question, 'forwarded' | 'edition'>,
  compression: boolean,
): Readonly<Record<string, string>> {
  return {
    ...forwarded,
    'content-type': 'application/json',
    accept: accepted,
    'accept-encoding': compression ? 'gzip, br' : 'identity',
    ...(edition !== null && { [editionHeader]: edition }),
  };
}
