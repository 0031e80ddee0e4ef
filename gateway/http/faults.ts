import type { ServerResponse } from 'node:http';

import { Ended } from '../engine';
import { refusalOfEnded } from '../execution/ended';
import { refusalOfUnplanned } from '../execution/unplanned';
import { ErrorCode, faultMessage, newReference } from '../errors';
import type { Log } from '../logging';
import { Refusal } from '../errors/refusal';

/** A request that is refused before GraphQL sees it. */
export class HttpFault extends Refusal {
  override readonly name = 'HttpFault';

  constructor(
    status: number,
    /** The stable code for the client. */
    readonly code: ErrorCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(status, [{ message, extensions: { code } }], headers);
  }
}

/** Builds the error for a malformed request. */
export function badRequest(message: string): HttpFault {
  return new HttpFault(400, ErrorCode.BAD_REQUEST, message);
}

/** Builds the error for an unknown path. */
export function pathNotFound(): HttpFault {
  return new HttpFault(
    404,
    ErrorCode.PATH_NOT_FOUND,
    'Nothing is served at this path. The graph is at /graphql, its health at /health/live and /health/ready.',
  );
}

/** Builds the error for a method that the path does not accept. */
export function methodNotAllowed(allow: string): HttpFault {
  return new HttpFault(405, ErrorCode.METHOD_NOT_ALLOWED, `This path only accepts ${allow}.`, { allow });
}

/**
 * True if a response has already begun. No better error can be sent then, so the connection is cut to let the client
 * notice the failure.
 */
export function isBroken(error: unknown, response: ServerResponse, log: Log): boolean {
  if (!response.headersSent && !response.destroyed) return false;
  if (!response.destroyed) log.error({ err: error }, 'an answer was cut off');
  response.destroy();
  return true;
}

/**
 * Builds the refusal that reports an error to a client. A refusal itself is unchanged; of any other error the client
 * learns only the reference under which the error is logged.
 */
export function refusalOf(error: unknown, log: Log): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof Ended) return refusalOfEnded(error);
  const unplanned = refusalOfUnplanned(error);
  if (unplanned !== undefined) return unplanned;
  const reference = newReference();
  log.error({ reference, err: error }, 'a request failed');
  const message = faultMessage(reference);
  return new Refusal(500, [{ message, extensions: { code: ErrorCode.INTERNAL_SERVER_ERROR, reference } }]);
}
