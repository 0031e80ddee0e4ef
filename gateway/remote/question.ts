import type { DocumentNode, ExecutionResult } from 'graphql';

import { editionHeader } from '../subgraphs';
import type { Budget } from '../engine';
import type { Passing } from './passed';
import { Patience } from './patience';

/** One operation for a subgraph elsewhere. */
export interface Question extends Passing {
  readonly query: string;
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The edition to answer from; null where the subgraph has none. */
  readonly edition: string | null;
  /** Of the run that needs it. */
  readonly budget: Budget;
}

/** A question as it is sent. */
export interface Part {
  /** The request as JSON. */
  readonly body: string;
  /** How many entities it asks about; undefined where it asks about none. */
  readonly entities: number | undefined;
  readonly patience: Patience;
}

/** The answer to a part: what was read, and the JSON that it was read from, as a value. */
export interface Received {
  readonly body: unknown;
  readonly status: number;
  readonly result: ExecutionResult;
}

/** A question as it is sent. */
export function partOf({ query, variables, operationName, budget }: Question): Part {
  const { representations } = variables;
  return {
    body: JSON.stringify({ query, variables, operationName }),
    entities: Array.isArray(representations) ? representations.length : undefined,
    patience: new Patience(budget),
  };
}

/** The planner writes the operations, so they begin with their kind. */
export function isMutation({ query }: Question): boolean {
  return /^\s*mutation\b/.test(query);
}

const accepted = 'application/graphql-response+json, application/json;q=0.9';

/** The headers of a request to a subgraph; questions with the same ones can go out together. */
export function headersFor(
  { passed, edition }: Pick<Question, 'passed' | 'edition'>,
  compression: boolean,
): Readonly<Record<string, string>> {
  return {
    ...passed,
    'content-type': 'application/json',
    accept: accepted,
    'accept-encoding': compression ? 'gzip, br' : 'identity',
    ...(edition !== null && { [editionHeader]: edition }),
  };
}
