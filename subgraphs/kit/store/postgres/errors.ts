import { storeFault, type StoreFaultCode } from '../../schema/errors';

/** The outcome of a statement that failed. */
export type Failure =
  /** The server accepts no connections, or dropped this one. Another attempt may succeed. */
  | 'away'
  /** The server sent nothing within the timeout. Another attempt would only wait just as long. */
  | 'hanging'
  /**
   * The server is reachable but cannot or may not respond: it is too busy, out of resources, or closed to this user.
   */
  | 'unable'
  /** The statement took too long, or waited too long for a lock. */
  | 'slow'
  /** The data is missing or damaged. No further attempt will succeed. */
  | 'gone'
  /** The statement is wrong. */
  | 'wrong';

// SQLSTATE classes and codes (PostgreSQL documentation, appendix A).
const bySqlState: readonly (readonly [code: RegExp, failure: Failure])[] = [
  [/^08/, 'away'], // connection exception
  [/^57P0[1235]$/, 'away'], // shutting down, crashed, starting up, idle for too long
  [/^57014$|^25P04$|^55P03$/, 'slow'], // statement, transaction and lock timeout
  [/^3[DF]|^57P04$/, 'gone'], // the database, or the edition's schema
  [/^42P01$/, 'gone'], // a table of the edition
  [/^XX00[12]$/, 'gone'], // data or an index corrupted
  [/^28|^42501$/, 'unable'], // invalid authorisation, insufficient privilege
  [/^25/, 'unable'], // invalid transaction state, such as a transaction that is read-only
  [/^40/, 'unable'], // transaction rollback, such as a conflict with recovery on a standby
  [/^53/, 'unable'], // insufficient resources
  [/^55/, 'unable'], // not in the required state, such as a database that accepts no connections
  [/^57/, 'unable'], // operator intervention
  [/^58|^XX|^F0/, 'unable'], // system error, internal error, configuration file error
];

// Errors of Node and the driver, which have no SQLSTATE.
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);
const terminated = /^Connection terminated|connection error and is not queryable|^Connection ended/;
// A connection of the pool, a dedicated connection, and a statement.
const hanging = /due to connection timeout$|^timeout expired$|^Query read timeout/;
// All connections of the pool were in use for too long.
const busy = /^timeout exceeded when trying to connect/;

/** Classifies an error of the driver. */
export function failureOf(error: unknown): Failure {
  const { code, message } = error as { readonly code?: unknown; readonly message?: string };
  if (error instanceof AggregateError)
    return error.errors.some((one) => failureOf(one) === 'away') ? 'away' : 'wrong';
  if (typeof code === 'string') {
    if (networkCodes.has(code)) return 'away';
    return bySqlState.find(([pattern]) => pattern.test(code))?.[1] ?? 'wrong';
  }
  if (hanging.test(message ?? '')) return 'hanging';
  if (busy.test(message ?? '')) return 'unable';
  return terminated.test(message ?? '') ? 'away' : 'wrong';
}

/**
 * Returns the error to show to the client: a store fault if the store could not respond, otherwise the error itself.
 */
export function forAsker(error: unknown): unknown {
  const failure = failureOf(error);
  return failure === 'wrong' ? error : storeFault(faultOf[failure], error);
}

const faultOf: Readonly<Record<Exclude<Failure, 'wrong'>, StoreFaultCode>> = {
  away: 'STORE_UNAVAILABLE',
  hanging: 'STORE_UNAVAILABLE',
  unable: 'STORE_UNAVAILABLE',
  slow: 'STORE_TIMEOUT',
  gone: 'STORE_GONE',
};

/** Describes an error for an operator in one line, without SQL or passwords. */
export function describeFailure(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  if (error instanceof AggregateError) return describeFailure(error.errors[0]);
  return [message === undefined || message === '' ? String(error) : message, code].filter(Boolean).join(', ');
}
