import type { Config } from '../config';
import type { FlatHeaders, HeadersFor } from './headers';

/** What a page of another origin may send beside the headers that need no permission. */
const allowedHeaders =
  'content-type, accept, accept-language, apollo-require-preflight, x-apollo-operation-name';

/** How long a browser may remember the permission, in seconds: Chromium's own bound. */
const maxAge = '7200';

const permission: FlatHeaders = [
  'access-control-allow-methods',
  'GET, POST',
  'access-control-allow-headers',
  allowedHeaders,
  'access-control-max-age',
  maxAge,
];

const anyOrigin: FlatHeaders = ['access-control-allow-origin', '*'];

/**
 * Makes a function that gives the CORS headers of an answer. What it sends is `*` or an origin out of the
 * configuration, never a copy of what the client sent; and never leave to use cookies, since the graph knows none.
 */
export function cors(origins: Config['corsOrigins']): HeadersFor {
  const list = origins === '*' ? undefined : new Set(origins);
  return ({ method, headers }) => {
    const allowed = list ? allowedIn(list, headers.origin) : anyOrigin;
    const asksLeave = method === 'OPTIONS' && Boolean(headers['access-control-request-method']);
    const answered = asksLeave && allowed.length > 0 ? [...allowed, ...permission] : allowed;
    return list ? ['vary', 'origin', ...answered] : answered;
  };
}

function allowedIn(list: ReadonlySet<string>, origin: string | undefined): FlatHeaders {
  return origin !== undefined && list.has(origin) ? ['access-control-allow-origin', origin] : [];
}
