import { GraphQLError } from 'graphql';

import { ErrorCode } from '../errors';

// This many errors are enough to show the problem; more would only enlarge the response. The last error reports how
// many were left out.
const MAX_ERRORS = 100;

/**
 * Returns the errors to include in a response: all of them or, if there are too many, the first ones and the number of
 * the remaining errors.
 */
export function fewErrors(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (errors.length <= MAX_ERRORS) return errors;
  const told = errors.slice(0, MAX_ERRORS - 1);
  const left = errors.slice(MAX_ERRORS - 1).reduce((sum, error) => sum + countOf(error), 0);
  return [...told, leftOut(left, `There are ${String(left)} more errors.`)];
}

/** Builds an error that stands for others that were left out. */
export function leftOut(count: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ErrorCode.ERRORS_LEFT_OUT, [COUNT]: count } });
}

/** The extension that holds the number of errors for which an error stands. No client sees it. */
const COUNT = 'leftOut';

function countOf({ extensions }: GraphQLError): number {
  const count = extensions[COUNT];
  return typeof count === 'number' ? count : 1;
}
