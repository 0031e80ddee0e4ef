import { GraphQLError } from 'graphql';

/** The codes of faults in an operation that is well-formed GraphQL. Clients may rely on them. */
export const faultCodes = [
  /** No record has this id or code. */
  'NOT_FOUND',
  /** The string is not a global id of the expected kind. */
  'ID_INVALID',
  /** The cursor does not come from this list in this order. */
  'CURSOR_INVALID',
  /** `first` is out of range. */
  'PAGE_SIZE_INVALID',
  /** Two parts of a filter exclude each other, or one part cannot match any record. */
  'FILTER_CONTRADICTORY',
  /** Any other argument that makes no sense. */
  'ARGUMENT_INVALID',
] as const;

/** See {@link faultCodes}. */
type FaultCode = (typeof faultCodes)[number];

/**
 * Builds an error for the client. `message` states the expected and the actual value, `argument` the path of the
 * argument.
 */
export function fault(
  code: FaultCode,
  message: string,
  details: { readonly argument?: string } = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/**
 * The reasons for which the store could not respond, each with the message for the client. None is caused by the
 * operation.
 */
const storeFaults = {
  STORE_UNAVAILABLE: 'The store of records is not responding at the moment. Try again in a few seconds.',
  STORE_TIMEOUT: 'The store of records took too long to answer. Try again, or request less at a time.',
  STORE_GONE:
    'The records of this graph are missing from their store. Trying again does not help: please tell the operator of this graph, who must publish the records again or switch to another edition.',
} as const;

/** See {@link storeFault}. */
export type StoreFaultCode = keyof typeof storeFaults;

/** Builds an error for the client when the store could not respond. `cause` is only for the log. */
export function storeFault(code: StoreFaultCode, cause: unknown): GraphQLError {
  return new GraphQLError(storeFaults[code], {
    extensions: { code },
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
  });
}
