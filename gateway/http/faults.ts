import { ErrorCode } from '../errors';

/** A request that is refused before GraphQL sees it. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';

  constructor(
    /** The HTTP status. */
    readonly status: number,
    /** The stable code for the client. */
    readonly code: ErrorCode,
    message: string,
    /** Headers that the answer must have, such as `Allow`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** The body of a refusal: the shape of a GraphQL response, so that a client reads all errors in one way. */
export function faultBody(code: ErrorCode, message: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
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
