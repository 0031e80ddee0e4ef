import { GraphQLError } from 'graphql';

/** What can be wrong with a question that is well-formed GraphQL. Clients may rely on these codes. */
export const faultCodes = [
  /** No record has this id or code. */
  'NOT_FOUND',
  /** The text is no global id of the expected kind. */
  'ID_INVALID',
  /** The cursor was not given out by this list in this order. */
  'CURSOR_INVALID',
  /** `first` is out of range. */
  'PAGE_SIZE_INVALID',
  /** Two parts of a filter exclude each other, or a part cannot hold for anything. */
  'FILTER_CONTRADICTORY',
  /** Any other argument that means nothing. */
  'ARGUMENT_INVALID',
] as const;

/** See {@link faultCodes}. */
export type FaultCode = (typeof faultCodes)[number];

/** An error for whoever asked: what is expected, what was found, and under which argument. */
export function fault(
  code: FaultCode,
  message: string,
  details: { readonly argument?: string } = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** The code of an answer that the store of records could not give. It says nothing about the question: ask again. */
export const storeUnavailableCode = 'STORE_UNAVAILABLE';

/** An error for whoever asked while the store of records does not answer. `cause` is for the log alone. */
export function storeUnavailable(cause: unknown): GraphQLError {
  return new GraphQLError('The store of records does not answer at the moment. Ask again in a few seconds.', {
    extensions: { code: storeUnavailableCode },
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
  });
}
