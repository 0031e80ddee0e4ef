import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header by which a client names a request, and learns what it is called. */
export const requestIdHeader = 'x-request-id';

/** What may stand in an id: it goes into the log, and back into a header. */
const idForm = /^[\w.:/+=@-]{1,128}$/;

/** A trace's id in `traceparent`, which is none where it is all zeros (W3C Trace Context, 3.2.2). */
const traceForm = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:-|$)/;

/** What a request is called: as its client names it, after the trace that it belongs to, or else by a new name. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const named = headers[requestIdHeader];
  if (typeof named === 'string' && idForm.test(named)) return named;
  const { traceparent } = headers;
  const trace = typeof traceparent === 'string' ? traceForm.exec(traceparent)?.[1] : undefined;
  return trace ?? randomUUID();
}
