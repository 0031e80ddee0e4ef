import { storeFault, type StoreFaultCode } from '../errors';

/** What became of a statement that failed. */
export type Failure =
  /** The server does not take connections, or gave this one up: another try may succeed. */
  | 'away'
  /** The server was given all the time that there is and said nothing: another try would only wait as long. */
  | 'hanging'
  /** The server is there and cannot or may not answer: too busy, out of room, closed to this user. */
  | 'unable'
  /** The statement took longer than it may, or waited too long for a lock. */
  | 'slow'
  /** What is to be read is not there any more, or is damaged: no other try will succeed. */
  | 'gone'
  /** The statement is wrong. */
  | 'wrong';

// SQLSTATE classes and codes, PostgreSQL's appendix A.
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
  [/^55/, 'unable'], // not in the state that is needed, such as a database that takes no connections
  [/^57/, 'unable'], // operator intervention
  [/^58|^XX|^F0/, 'unable'], // system error, internal error, configuration file error
];

// What node and the driver say, which have no SQLSTATE.
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
const hanging = /due to connection timeout$|^Query read timeout/;
// All connections of the pool were in use for too long.
const busy = /^timeout exceeded when trying to connect/;

/** Tells what an error of the driver means. */
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

/** What whoever asked is told of a failure: where the store could not answer, that; else the error itself. */
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

/** One line on an error for an operator: no SQL, no password. */
export function describeFailure(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  if (error instanceof AggregateError) return describeFailure(error.errors[0]);
  return [message === undefined || message === '' ? String(error) : message, code].filter(Boolean).join(', ');
}
