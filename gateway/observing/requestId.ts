import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

import { traceParentIn } from '../tracing/traceparent';

/** The header with a request's id, in the request and in the response. */
export const requestIdHeader = 'x-request-id';

/** The form of an acceptable id, because the id is written to the log and back into a header. */
const idForm = /^[\w.:/+=@-]{1,128}$/;

/**
 * Returns a request's id: the id that its client sent, or else the id of its trace, or else a new id. `trace` is the
 * trace that was begun here, if there is one.
 */
export function requestIdOf(headers: IncomingHttpHeaders, trace?: string): string {
  const named = headers[requestIdHeader];
  if (typeof named === 'string' && idForm.test(named)) return named;
  return trace ?? traceParentIn(headers)?.traceId ?? randomUUID();
}
