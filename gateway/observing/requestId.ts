import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header with a request's id, in the request and in the answer. */
export const requestIdHeader = 'x-request-id';

/** The form of an acceptable id, as it goes into the log and back into a header. */
const idForm = /^[\w.:/+=@-]{1,128}$/;

/** The form of `traceparent` with its trace id; ids of all zeros are invalid (W3C Trace Context, 3.2.2). */
const traceForm = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:-|$)/;

/** Returns a request's id: the one its client gives, or else that of its trace, or else a new one. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const named = headers[requestIdHeader];
  if (typeof named === 'string' && idForm.test(named)) return named;
  const { traceparent } = headers;
  const trace = typeof traceparent === 'string' ? traceForm.exec(traceparent)?.[1] : undefined;
  return trace ?? randomUUID();
}
