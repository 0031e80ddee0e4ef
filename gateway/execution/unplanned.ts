import { GraphQLError } from 'graphql';

import { Refusal } from '../errors/refusal';

/**
 * Returns the refusal of an operation that is planned only when it runs, for the values of its conditions, and then
 * cannot be; undefined for any other error. The planner marks its refusals with an HTTP status.
 */
export function refusalOfUnplanned(error: unknown): Refusal | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { code, http }: Readonly<Record<string, unknown>> = error.extensions;
  if (http === undefined) return undefined;
  const { status, headers = [] } = http as Http;
  return new Refusal(status, [{ message: error.message, extensions: { code } }], Object.fromEntries(headers));
}

/** The status and headers of an answer, in the form that Apollo Server reads from an error. */
interface Http {
  readonly status: number;
  readonly headers?: Iterable<readonly [string, string]>;
}
