import type { Config } from '../config';
import { requestIdHeader } from '../observing/requestId';
import { costHeader } from './cost';
import type { FlatHeaders, HeadersFor } from './headers';

/**
 * The headers that pages of other origins may send in addition to headers that need no permission: the headers used by
 * GraphQL and tracing clients.
 */
const allowedHeaders = [
  'content-type',
  'accept-language',
  'authorization',
  'traceparent',
  'tracestate',
  'baggage',
  'apollographql-client-name',
  'apollographql-client-version',
  'x-apollo-operation-name',
  'apollo-require-preflight',
  'if-none-match',
  requestIdHeader,
  costHeader,
  'cache-control',
];

/** The headers of a response that pages of other origins may read in addition to those that they may always read. */
const exposedHeaders = `etag, mmd-edition, ratelimit, ratelimit-policy, retry-after, ${requestIdHeader}`;

/** The time for which a browser may cache the permission, in seconds, which is Chromium's own maximum. */
const maxAge = '7200';

/**
 * Builds a function that returns the CORS headers of a response. The origin in them is `*` or an origin from the
 * configuration, never a copy of the client's origin. Cookies are never allowed, because the graph uses none.
 *
 * @param forwarded headers that are forwarded to subgraphs, so that pages have a reason to send them
 */
export function cors(origins: Config['corsOrigins'], forwarded: readonly string[] = []): HeadersFor {
  const list = origins === '*' ? undefined : new Set(origins);
  const allowed = new Map(
    [...(list ?? ['*'])].map((origin): [string, FlatHeaders] => [
      origin,
      ['access-control-allow-origin', origin, 'access-control-expose-headers', exposedHeaders],
    ]),
  );
  const permission = [
    'access-control-allow-methods',
    'GET, POST',
    'access-control-allow-headers',
    [...new Set([...allowedHeaders, ...forwarded])].join(', '),
    'access-control-max-age',
    maxAge,
  ];
  return ({ method, headers }) => {
    const leave = allowed.get(list ? (headers.origin ?? '') : '*') ?? [];
    const asksLeave = method === 'OPTIONS' && Boolean(headers['access-control-request-method']);
    const answered = asksLeave && leave.length > 0 ? [...leave, ...permission] : leave;
    return list ? ['vary', 'origin', ...answered] : answered;
  };
}
