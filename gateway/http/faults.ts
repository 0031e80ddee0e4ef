import type { ServerResponse } from 'node:http';

import { Ended } from '../engine';
import { refusalOfEnded } from '../execution/ended';
import { refusalOfUnplanned } from '../execution/unplanned';
import { ErrorCode, faultMessage, newReference } from '../errors';
import type { Log } from '../log';
import { Refusal } from '../refusal';

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

/** A request that means nothing. */
export function badRequest(message: string): HttpFault {
  return new HttpFault(400, ErrorCode.BAD_REQUEST, message);
}

/** For a path that nothing is served at. */
export function pathNotFound(): HttpFault {
  return new HttpFault(
    404,
    ErrorCode.PATH_NOT_FOUND,
    'Nothing is served at this path. The graph is at /graphql, its health at /health/live and /health/ready.',
  );
}

/** For a path that does not take this method. */
export function methodNotAllowed(allow: string): HttpFault {
  return new HttpFault(405, ErrorCode.METHOD_NOT_ALLOWED, `This path takes ${allow}.`, { allow });
}

/** Whether an answer has begun already; nothing better can be said of an error then, and the client sees that it breaks off. */
export function isBroken(error: unknown, response: ServerResponse, log: Log): boolean {
  if (!response.headersSent && !response.destroyed) return false;
  if (!response.destroyed) log.error({ err: error }, 'an answer broke off');
  response.destroy();
  return true;
}

/** What a client is told of an error: a refusal as it is; of anything else only the name under which the log has it. */
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
