import { storeUnavailable } from '../errors';

/** What became of a statement that failed. */
export type Failure =
  /** The server does not take connections, or gave this one up: another try may succeed. */
  | 'away'
  /** The server was given all the time that there is and said nothing: another try would only wait as long. */
  | 'hanging'
  /** The server is there and cannot or may not answer: too slow, too busy, out of room, or the edition is gone. */
  | 'unable'
  /** The statement is wrong. */
  | 'wrong';

// SQLSTATE classes and codes, PostgreSQL's appendix A.
const away = [
  /^08/, // connection exception
  /^57P0[1-3]$/, // shutting down, crashed, starting up
];
const unable = [
  /^53/, // insufficient resources
  /^57/, // operator intervention, among them the statement timeout
  /^58/, // system error
  /^28/, // invalid authorisation
  /^3D000$/, // the database is gone
  /^(3F000|42P01)$/, // the edition's schema or table is gone
  /^55P03$/, // lock not available
  /^25006$/, // read-only transaction
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
    if (networkCodes.has(code) || away.some((pattern) => pattern.test(code))) return 'away';
    return unable.some((pattern) => pattern.test(code)) ? 'unable' : 'wrong';
  }
  if (hanging.test(message ?? '')) return 'hanging';
  if (busy.test(message ?? '')) return 'unable';
  return terminated.test(message ?? '') ? 'away' : 'wrong';
}

/** What whoever asked is told of a failure: where the store could not answer, that; else the error itself. */
export function forAsker(error: unknown): unknown {
  return failureOf(error) === 'wrong' ? error : storeUnavailable(error);
}

/** One line on an error for an operator: no SQL, no password. */
export function describeFailure(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  if (error instanceof AggregateError) return describeFailure(error.errors[0]);
  return [message === undefined || message === '' ? String(error) : message, code].filter(Boolean).join(', ');
}
