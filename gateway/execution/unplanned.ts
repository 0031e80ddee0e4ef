import { GraphQLError } from 'graphql';

import { Refusal } from '../refusal';

/**
 * The refusal of an operation that is planned when it runs, for the values of its conditions, and then cannot be; undefined
 * for any other error. The planner says by its status that it refuses.
 */
export function refusalOfUnplanned(error: unknown): Refusal | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { code, http } = error.extensions as { code?: unknown; http?: Http };
  if (http === undefined) return undefined;
  const { status, headers = [] } = http;
  return new Refusal(status, [{ message: error.message, extensions: { code } }], Object.fromEntries(headers));
}

/** The status of an answer, and its headers, as Apollo Server reads them in an error. */
interface Http {
  readonly status: number;
  readonly headers?: Iterable<readonly [string, string]>;
}
