import { isObject } from './json';

/**
 * The only address to which pages send requests. It is fixed, and never derived from the page's address or a message.
 */
const endpoint = '/graphql';

/** A request to the graph. */
export interface GraphRequest {
  readonly query: string;
  /** An object, or its JSON string, which is sent as written. */
  readonly variables?: Readonly<Record<string, unknown>> | string | undefined;
  readonly operationName?: string | undefined;
}

/** An error in a response of the graph. */
export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The graph's response. */
export interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphError[];
  /** The edition of the response, if the graph named it. */
  readonly edition?: string | undefined;
  /** The body of the response, exactly as sent. */
  readonly text: string;
  /** The time from the request to the last byte, in milliseconds. */
  readonly ms: number;
}

/**
 * Sends a request to the graph.
 *
 * @throws Error if the graph cannot be reached or the response is not JSON in the form of a GraphQL response. The
 * graph's own errors are part of its response.
 */
export async function ask(request: GraphRequest, signal?: AbortSignal): Promise<GraphAnswer> {
  const started = performance.now();
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: bodyOf(request),
    // The graph has no users, so no credentials that identify the sender are included.
    credentials: 'omit',
    ...(signal && { signal }),
  });
  const text = await response.text();
  const body = JSON.parse(text) as Pick<GraphAnswer, 'data' | 'errors'>;
  if (!isGraphBody(body))
    throw new Error(`The graph returned status ${response.status} with JSON that is not a GraphQL response.`);
  return {
    ...('data' in body && { data: body.data }),
    ...(body.errors && { errors: body.errors }),
    text,
    edition: response.headers.get('mmd-edition') ?? undefined,
    ms: performance.now() - started,
  };
}

/** True if a body is a response of the graph. A proxy in between may respond with JSON of its own. */
function isGraphBody(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { errors } = body;
  if (errors === undefined || errors === null) return 'data' in body;
  return (
    Array.isArray(errors) &&
    errors.every(
      (each) =>
        isObject(each) &&
        typeof each['message'] === 'string' &&
        (each['path'] === undefined || Array.isArray(each['path'])),
    )
  );
}

function bodyOf({ variables, ...request }: GraphRequest): string {
  if (typeof variables !== 'string') return JSON.stringify({ ...request, variables });
  return `${JSON.stringify(request).slice(0, -1)},"variables":${variables}}`;
}
