import { GraphQLError } from 'graphql';

/** The codes of faults in a question that is well-formed GraphQL. Clients may rely on them. */
export const faultCodes = [
  /** No record has this id or code. */
  'NOT_FOUND',
  /** The text is no global id of the expected kind. */
  'ID_INVALID',
  /** The cursor does not come from this list in this order. */
  'CURSOR_INVALID',
  /** `first` is out of range. */
  'PAGE_SIZE_INVALID',
  /** Two parts of a filter exclude each other, or one part can match nothing. */
  'FILTER_CONTRADICTORY',
  /** Any other argument that makes no sense. */
  'ARGUMENT_INVALID',
] as const;

/** See {@link faultCodes}. */
type FaultCode = (typeof faultCodes)[number];

/** Builds an error for the client. `message` says what was expected and what was found, `argument` where. */
export function fault(
  code: FaultCode,
  message: string,
  details: { readonly argument?: string } = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** The reasons why the store could not answer, each with the client's message. None is the question's fault. */
const storeFaults = {
  STORE_UNAVAILABLE: 'The store of records is not responding at the moment. Try again in a few seconds.',
  STORE_TIMEOUT: 'The store of records took too long to answer. Try again, or request less at a time.',
  STORE_GONE:
    'The records of this graph are missing from their store. Trying again does not help: please tell the operator of this graph, who must publish the records again or switch to another edition.',
} as const;

/** See {@link storeFault}. */
export type StoreFaultCode = keyof typeof storeFaults;

/** Builds an error for the client when the store could not answer. `cause` is for the log alone. */
export function storeFault(code: StoreFaultCode, cause: unknown): GraphQLError {
  return new GraphQLError(storeFaults[code], {
    extensions: { code },
    originalError: cause instanceof Error ? cause : new Error(String(cause)),
  });
}
