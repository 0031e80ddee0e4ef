import type { TypedDocument } from './document';

/** An error in a response, reduced to the fields that a page can use. */
export interface Fault {
  readonly message: string;
  /** The stable code, such as `NOT_FOUND`. */
  readonly code?: string | undefined;
  /** The name of the subgraph that did not respond. */
  readonly subgraph?: string | undefined;
}

/** A response of the graph: data, faults, or both if a subgraph did not respond. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly faults: readonly Fault[];
}

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly subgraph?: string };
  }[];
}

/**
 * Sends a request to the graph. Rejects if no GraphQL response arrived (no connection, or a proxy's error page) or if
 * `signal` was aborted. The graph's own errors are part of the response.
 */
export async function ask<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Answer<Data>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
    },
    body: JSON.stringify({ operationName: document.name, query: document.text, variables }),
    signal,
  });
  const body = (await response.json()) as Body<Data>;
  if (body.data === undefined && !body.errors)
    throw new Error(`The graph answered ${response.status} without data.`);
  const faults = (body.errors ?? []).map(({ message, extensions }) => ({
    message,
    code: extensions?.code,
    subgraph: extensions?.subgraph,
  }));
  return { data: body.data ?? null, faults };
}
