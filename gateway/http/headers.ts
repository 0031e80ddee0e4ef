import type { ServerResponse } from 'node:http';

/** For everything that is not a page: nothing in it may run, load or be framed. */
const sealed = "default-src 'none'; frame-ancestors 'none'";

/**
 * Sets what every answer has. Pages loosen `content-security-policy` for themselves, and say themselves how they may
 * be cached. `Strict-Transport-Security` is left to whatever ends TLS in front of this server.
 */
export function setSecurityHeaders(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('content-security-policy', sealed);
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cache-control', 'no-store');
}
