import type { IncomingHttpHeaders } from 'node:http';

/** The headers of a client's request that are forwarded to remote subgraphs. */
export type ForwardedHeaders = Readonly<Record<string, string>>;

/** The parts of a client's request that its fetches need. */
export interface FetchContext {
  /** The forwarded headers of the request; undefined if it has none of them. */
  readonly forwarded?: ForwardedHeaders | undefined;
  /** Identifies the clients that may share the request's fetches in flight. */
  readonly among?: string | undefined;
}

/** Picks the listed headers from a request; returns undefined if the request has none of them. */
export function forwardedFrom(
  headers: IncomingHttpHeaders,
  names: readonly string[],
): ForwardedHeaders | undefined {
  let forwarded: Record<string, string> | undefined;
  for (const name of names) {
    const value = headers[name];
    if (value === undefined) continue;
    forwarded ??= {};
    forwarded[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return forwarded;
}

/** Returns the {@link FetchContext} of the request to which a fetch belongs. */
export function fetchContextOf(request: object): FetchContext {
  return (request as { readonly context?: FetchContext }).context ?? {};
}
