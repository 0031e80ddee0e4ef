import type { IncomingHttpHeaders } from 'node:http';

/** The headers of a client's request that are forwarded to remote subgraphs. */
export type PassedHeaders = Readonly<Record<string, string>>;

/** The parts of a client's request that its fetches need. */
export interface Passing {
  /** Undefined if the request has none of the forwarded headers. */
  readonly passed?: PassedHeaders | undefined;
  /** Names the clients who may share the request's fetches in flight. */
  readonly among?: string | undefined;
}

/** Picks the headers on the list from a request; undefined if it has none of them. */
export function passedFrom(
  headers: IncomingHttpHeaders,
  names: readonly string[],
): PassedHeaders | undefined {
  let passed: Record<string, string> | undefined;
  for (const name of names) {
    const value = headers[name];
    if (value === undefined) continue;
    passed ??= {};
    passed[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return passed;
}

/** Returns the {@link Passing} of the request that a fetch belongs to. */
export function passingOf(request: object): Passing {
  return (request as { readonly context?: Passing }).context ?? {};
}
