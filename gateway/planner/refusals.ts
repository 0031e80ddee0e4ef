import { GraphQLError } from 'graphql';

import { GAVE_UP } from '../engine';
import { ErrorCode } from '../errors';
import { PlannerFault, type RanAway } from './process';

/** True if the planner failed at an operation, rather than refusing it or giving it up. */
export function isFailure(error: unknown): error is PlannerFault {
  return error instanceof PlannerFault && error.extensions === undefined && !GAVE_UP.test(error.message);
}

/** Builds the error that clients see for an operation that the planner refused, gave up, ran away with or failed at. */
export function refusalOf(error: PlannerFault | RanAway): GraphQLError {
  if (error instanceof PlannerFault && error.extensions !== undefined)
    return new GraphQLError(error.message, { extensions: error.extensions, originalError: error });
  if (isFailure(error))
    return new GraphQLError(
      'The planner fails at this operation as a whole. Ask for parts of it one by one.',
      {
        extensions: { code: ErrorCode.QUERY_NOT_PLANNED, http: { status: 400 } },
        originalError: error,
      },
    );
  return new GraphQLError('The operation has too many ways to be answered. Ask for less at once.', {
    extensions: { code: ErrorCode.QUERY_TOO_COMPLEX, http: { status: 400 } },
    originalError: error,
  });
}

/** Builds the error that clients see for an operation that cannot be planned at the moment. */
export function notNow(reason: string): GraphQLError {
  const extensions: Readonly<Record<string, unknown>> = {
    code: ErrorCode.SERVICE_UNAVAILABLE,
    http: { status: 503, headers: new Map([['retry-after', '1']]) },
  };
  return new GraphQLError(`${reason} Ask again in a moment; what was asked before is answered.`, {
    extensions,
  });
}
