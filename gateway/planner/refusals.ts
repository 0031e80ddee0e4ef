import { GraphQLError } from 'graphql';

import { plannerGaveUpPattern } from '../engine';
import { ErrorCode } from '../errors';
import { PlannerFault, type RanAway } from './process';

/** True if the planner failed on an operation, rather than refusing or abandoning it. */
export function isFailure(error: unknown): error is PlannerFault {
  return (
    error instanceof PlannerFault &&
    error.extensions === undefined &&
    !plannerGaveUpPattern.test(error.message)
  );
}

/**
 * Builds the error that clients see for an operation that the planner refused, abandoned or failed on, or that exceeded
 * its time or memory.
 */
export function refusalOf(error: PlannerFault | RanAway): GraphQLError {
  if (error instanceof PlannerFault && error.extensions !== undefined)
    return new GraphQLError(error.message, { extensions: error.extensions, originalError: error });
  if (isFailure(error))
    return new GraphQLError(
      'The planner cannot plan this operation as a whole. Send its parts as separate operations.',
      {
        extensions: { code: ErrorCode.QUERY_NOT_PLANNED, http: { status: 400 } },
        originalError: error,
      },
    );
  return new GraphQLError('There are too many ways to plan this operation. Request less at once.', {
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
  return new GraphQLError(
    `${reason} Try again in a moment; operations that were planned before are still answered.`,
    {
      extensions,
    },
  );
}
