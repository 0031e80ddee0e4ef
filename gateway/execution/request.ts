/** A client's request as parsed: nothing in it has been validated. */
export interface GraphRequest {
  /** The document; undefined if its hash is given instead. */
  readonly query?: string | undefined;
  /** The name of a document known in advance, given instead of it. */
  readonly documentId?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Returns the document's hash that a request gives for automatic persisted queries: undefined if it gives none, null if
 * the extension has a form by which nothing can be found.
 */
export function hashIn({ extensions }: GraphRequest): string | undefined | null {
  const persisted = extensions?.['persistedQuery'];
  if (persisted === undefined || persisted === null) return undefined;
  if (typeof persisted !== 'object') return null;
  const { version, sha256Hash } = persisted as Readonly<Record<string, unknown>>;
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : null;
}
