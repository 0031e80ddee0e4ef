import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Config } from '../config';

/** What a page of another origin may send beside the headers that need no permission. */
const allowedHeaders =
  'content-type, accept, accept-language, apollo-require-preflight, x-apollo-operation-name';

/** How long a browser may remember the permission, in seconds: Chromium's own bound. */
const maxAge = '7200';

/**
 * Makes a function that sets the CORS headers of an answer. What it sends is `*` or an origin out of the
 * configuration, never a copy of what the client sent; and never leave to use cookies, since the graph knows none.
 */
export function cors(
  origins: Config['corsOrigins'],
): (request: IncomingMessage, response: ServerResponse) => void {
  const list = origins === '*' ? undefined : new Set(origins);
  return (request, response) => {
    if (list) response.setHeader('vary', 'origin');
    const { origin } = request.headers;
    if (list && (origin === undefined || !list.has(origin))) return;
    response.setHeader('access-control-allow-origin', list ? String(origin) : '*');
    if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return;
    response.setHeader('access-control-allow-methods', 'GET, POST');
    response.setHeader('access-control-allow-headers', allowedHeaders);
    response.setHeader('access-control-max-age', maxAge);
  };
}
