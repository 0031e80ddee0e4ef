import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Config } from '../config';

/** Alternating names and values of headers, the form in which node's `writeHead` is fastest. */
export type FlatHeaders = readonly string[];

/** The policy for everything but pages, under which nothing may run, load or be framed. */
const sealed = "default-src 'none'; frame-ancestors 'none'";

/** The headers of every response. Pages relax `content-security-policy` for themselves and set their own caching. */
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
 * Returns the security headers of every response. `Strict-Transport-Security` is left to the component that terminates
 * TLS in front of this server, unless it is configured here.
 */
export function securityHeadersFor({ hsts }: Pick<Config, 'hsts'>): FlatHeaders {
  return hsts === '' ? always : [...always, 'strict-transport-security', hsts];
}

/** Returns headers for a request. */
export type HeadersFor = (request: IncomingMessage) => FlatHeaders;

/** Sets headers on a response to which others may still be added. */
export function setHeaders(response: ServerResponse, headers: FlatHeaders): void {
  for (let index = 0; index < headers.length; index += 2)
    response.setHeader(headers[index] ?? '', headers[index + 1] ?? '');
}
