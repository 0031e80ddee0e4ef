import { GraphQLError } from 'graphql';

import { Refusal } from '../errors/refusal';

/**
 * Returns the refusal of an operation that is planned for the values of its conditions only when it runs, if the
 * operation then cannot be planned; returns undefined for any other error. The planner marks its refusals with an HTTP
 * status.
 */
export function refusalOfUnplanned(error: unknown): Refusal | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { code, http }: Readonly<Record<string, unknown>> = error.extensions;
  if (http === undefined) return undefined;
  const { status, headers = [] } = http as Http;
  return new Refusal(status, [{ message: error.message, extensions: { code } }], Object.fromEntries(headers));
}

/** The status and headers of a response, in the form that Apollo Server reads from an error. */
interface Http {
  readonly status: number;
  readonly headers?: Iterable<readonly [string, string]>;
}
