import type { IncomingHttpHeaders } from 'node:http';

/** A position in a trace, as `traceparent` gives it. */
interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
  /** Bit 0 means that the trace is recorded. */
  readonly flags: number;
}

/** The form of the header; ids of all zeros are invalid (W3C Trace Context, 3.2.2). */
const form = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(?:-|$)/;

/** Returns the content of a request's `traceparent`; undefined if the request has no valid one. */
export function traceParentIn({ traceparent }: IncomingHttpHeaders): TraceParent | undefined {
  const [, traceId, spanId, flags] = (typeof traceparent === 'string' && form.exec(traceparent)) || [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, flags: Number.parseInt(flags, 16) };
}

/** Writes the header. */
export function traceParentOf({ traceId, spanId, flags }: TraceParent): string {
  return `00-${traceId}-${spanId}-${flags.toString(16).padStart(2, '0')}`;
}
