/** What a client asks, as it was read: nothing in it is known to be right. */
export interface GraphRequest {
  /** The document; undefined where its hash stands in its place. */
  readonly query?: string | undefined;
  /** The name of a document that was known in advance, in its place. */
  readonly documentId?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The hash that a request gives for its document, as automatic persisted queries do; undefined where it gives none, null
 * where the extension has a form that nothing can be found by.
 */
export function hashIn({ extensions }: GraphRequest): string | undefined | null {
  const persisted = extensions?.['persistedQuery'];
  if (persisted === undefined || persisted === null) return undefined;
  if (typeof persisted !== 'object') return null;
  const { version, sha256Hash } = persisted as Readonly<Record<string, unknown>>;
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : null;
}
