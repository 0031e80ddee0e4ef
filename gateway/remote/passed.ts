import type { IncomingHttpHeaders } from 'node:http';

/** Headers of a client's request that are passed on to subgraphs elsewhere. */
export type PassedHeaders = Readonly<Record<string, string>>;

/** What a client's request carries through the graph. */
export interface Passing {
  /** Undefined where the request has none of the headers that are passed on. */
  readonly passed?: PassedHeaders | undefined;
  /** The name of those who may share what is in flight for the request. */
  readonly among?: string | undefined;
}

/** Takes the headers that are on the list out of a request; undefined where it has none of them. */
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

/** What the request that a fetch belongs to carries. */
export function passingOf(request: object): Passing {
  return (request as { readonly context?: Passing }).context ?? {};
}
