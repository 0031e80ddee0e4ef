import { GraphQLError } from 'graphql';

import { ErrorCode } from '../errors';

// So many errors tell what is wrong; more would only make the answer large. The last one says how many more there are.
const MOST_ERRORS = 100;

/** The errors that an answer tells: all of them where they are few, else the first, and how many more there are. */
export function fewErrors(errors: readonly GraphQLError[]): readonly GraphQLError[] {
  if (errors.length <= MOST_ERRORS) return errors;
  const told = errors.slice(0, MOST_ERRORS - 1);
  const left = errors.slice(MOST_ERRORS - 1).reduce((sum, error) => sum + countOf(error), 0);
  return [...told, leftOut(left, `There are ${String(left)} more errors.`)];
}

/** An error that stands for others that are not told. */
export function leftOut(count: number, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: ErrorCode.ERRORS_LEFT_OUT, [COUNT]: count } });
}

/** Under this an error says how many it stands for. No client sees it. */
const COUNT = 'leftOut';

function countOf({ extensions }: GraphQLError): number {
  const count = extensions[COUNT];
  return typeof count === 'number' ? count : 1;
}
