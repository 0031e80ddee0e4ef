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

/** Why the store of records could not give an answer, each with what whoever asked is told. None says anything about the question. */
const storeFaults = {
  STORE_UNAVAILABLE: 'The store of records does not answer at the moment. Ask again in a few seconds.',
  STORE_TIMEOUT: 'The store of records took too long. Ask again, or ask for less at a time.',
  STORE_GONE:
    'The records that this graph answers from are gone from their store. Asking again does not help: tell whoever runs this graph, who must publish them or switch to others.',
} as const;

/** See {@link storeFault}. */
export type StoreFaultCode = keyof typeof storeFaults;

/** An error for whoever asked where the store of records could not answer. `cause` is for the log alone. */
export function storeFault(code: StoreFaultCode, cause: unknown): GraphQLError {
  return new GraphQLError(storeFaults[code], {
    extensions: { code },
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
  });
}
