import { GraphQLError } from 'graphql';

import { ErrorCode } from '../errors';
import { PlannerFault, type RanAway } from './process';

/** How the planner says that it gave up, in words because it has no codes. */
const gaveUp =
  /^(Too many options generated|Number of non-local selections exceeds|Exceeded maximum recursive selections)/;

/** What clients are told of an operation that the planner refuses, gives up or runs away with. */
export function refusalOf(error: PlannerFault | RanAway): GraphQLError {
  if (error instanceof PlannerFault && !gaveUp.test(error.message))
    return new GraphQLError(error.message, { extensions: error.extensions, originalError: error });
  return new GraphQLError('The operation has too many ways to be answered. Ask for less at once.', {
    extensions: { code: ErrorCode.QUERY_TOO_COMPLEX, http: { status: 400 } },
    originalError: error,
  });
}

/** The client is told this where an operation cannot be planned now. */
export function notNow(reason: string): GraphQLError {
  const extensions: Readonly<Record<string, unknown>> = {
    code: ErrorCode.SERVICE_UNAVAILABLE,
    http: { status: 503, headers: new Map([['retry-after', '1']]) },
  };
  return new GraphQLError(`${reason} Ask again in a moment; what was asked before is answered.`, {
    extensions,
  });
}
