import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request and its response. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Answers one request. A thrown error becomes an error response. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  target: Target,
) => void | Promise<void>;

/** The parts of a request's target. */
export interface Target {
  /** The path, not decoded: routes are plain ASCII, so a path that needs decoding matches no route. */
  readonly path: string;
  /** The part from the `?` onwards, or the empty string. */
  readonly search: string;
}

/** Splits a request's target. It is not normalised like a URL: `/a/../b` matches no route. */
export function splitTarget(target = '/'): Target {
  // RFC 9112, 3.2.2: a server must also accept the absolute form, because this form is sent to proxies.
  const url = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*\/?/i, '/');
  const query = url.indexOf('?');
  return query === -1 ? { path: url, search: '' } : { path: url.slice(0, query), search: url.slice(query) };
}

/** The media type of JSON responses. */
export const json = 'application/json; charset=utf-8';

/** Sends a whole body at once, with its length. */
export function send(
  response: ServerResponse,
  status: number,
  contentType: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}
