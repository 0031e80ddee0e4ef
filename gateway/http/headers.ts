import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Config } from '../config';

/** Names and values of headers in turn, as node's `writeHead` takes them fastest. */
export type FlatHeaders = readonly string[];

/** For everything that is not a page: nothing in it may run, load or be framed. */
const sealed = "default-src 'none'; frame-ancestors 'none'";

/** What every answer has. Pages loosen `content-security-policy` for themselves, and say themselves how they may be cached. */
const always: FlatHeaders = [
  'x-content-type-options',
  'nosniff',
  'x-frame-options',
  'DENY',
  'referrer-policy',
  'no-referrer',
  'content-security-policy',
  sealed,
  'cross-origin-opener-policy',
  'same-origin',
];

/**
 * The headers that every answer has. `Strict-Transport-Security` is left to whatever ends TLS in front of this server, unless
 * it is configured here.
 */
export function securityHeadersFor({ hsts }: Pick<Config, 'hsts'>): FlatHeaders {
  return hsts === '' ? always : [...always, 'strict-transport-security', hsts];
}

/** Gives headers for a request. */
export type HeadersFor = (request: IncomingMessage) => FlatHeaders;

/** Sets headers on an answer that may set others. */
export function setHeaders(response: ServerResponse, headers: FlatHeaders): void {
  for (let index = 0; index < headers.length; index += 2)
    response.setHeader(headers[index] ?? '', headers[index + 1] ?? '');
}
