import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { Ended } from '../engine';
import { ErrorCode } from '../errors';
import { Refusal } from '../errors/refusal';

/**
 * Returns the code of a GraphQL error, or `otherwise` if the error has no code. By default such an error is an internal
 * fault.
 */
export function codeOf(
  { extensions }: Pick<GraphQLFormattedError, 'extensions'>,
  otherwise: ErrorCode = ErrorCode.INTERNAL_SERVER_ERROR,
): string {
  const code = extensions?.['code'];
  return typeof code === 'string' ? code : otherwise;
}

/**
 * Returns the `error.type` of any thrown value: a code, or else the error's name. `otherwise` is the code of a GraphQL
 * error that has none.
 */
export function errorType(error: unknown, otherwise?: ErrorCode): string {
  if (error instanceof Ended) return error.reason;
  if (error instanceof GraphQLError) return codeOf(error, otherwise);
  const [first] = error instanceof Refusal ? error.errors : [];
  if (first !== undefined) return codeOf(first);
  if (!(error instanceof Error)) return '_OTHER';
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
