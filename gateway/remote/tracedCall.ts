import type { Beginning, Branch, TraceHeaders } from '../tracing/branch';
import type { Post, RawAnswer } from './exchange';
import type { Part } from './question';

/** Sends a request with the headers that propagate its trace, and records the response. */
type Send<T> = (headers: TraceHeaders, note: (answer: RawAnswer) => void) => Promise<T>;

const NONE: TraceHeaders = {};

/**
 * Returns a function for the requests that carry some parts, one request for each attempt. Each request is a span below
 * the span of the first part, named as OpenTelemetry's conventions for HTTP prescribe, and the spans of the other parts
 * link to it. Without traced parts the function only sends.
 */
export function tracedCall(
  { origin, path }: Pick<Post, 'origin' | 'path'>,
  parts: readonly Part[],
): <T>(send: Send<T>) => Promise<T> {
  const [first, ...others] = parts.flatMap(({ branch }) => branch ?? []);
  if (first === undefined) return (send) => send(NONE, () => undefined);
  let attempts = 0;
  return async (send) => {
    const branch = first.begin(callTo(`${origin}${path}`, attempts));
    attempts += 1;
    for (const other of others) other.link(branch);
    return branch.do(() => send(branch.headers, (answer) => noteIn(branch, answer)));
  };
}

function callTo(url: string, resent: number): Beginning {
  const { hostname, port, protocol } = new URL(url);
  return {
    name: 'POST',
    kind: 'CLIENT',
    attributes: {
      'http.request.method': 'POST',
      'url.full': url,
      'server.address': hostname,
      'server.port': Number(port || (protocol === 'https:' ? 443 : 80)),
      ...(resent > 0 && { 'http.request.resend_count': resent }),
    },
  };
}

function noteIn(branch: Branch, { status }: RawAnswer): void {
  branch.set({ 'http.response.status_code': status });
  if (status >= 400) branch.fail(String(status));
}
