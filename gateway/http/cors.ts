import type { Config } from '../config';
import { requestIdHeader } from '../observing/requestId';
import { costHeader } from './cost';
import type { FlatHeaders, HeadersFor } from './headers';

/** What pages of other origins may send beside the headers that need no leave: what clients of GraphQL and of tracing do. */
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

/** What of an answer pages of other origins may read beside its body and what they always may. */
const exposedHeaders = `etag, mmd-edition, ratelimit, ratelimit-policy, retry-after, ${requestIdHeader}`;

/** How long a browser may remember the permission, in seconds: Chromium's own bound. */
const maxAge = '7200';

/**
 * Makes a function that gives the CORS headers of an answer. What it sends is `*` or an origin out of the
 * configuration, never a copy of what the client sent; and never leave to use cookies, since the graph knows none.
 *
 * @param forwarded headers that go on to subgraphs, so that pages have a reason to send them
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
