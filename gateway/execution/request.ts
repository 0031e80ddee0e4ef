/** A client's request as parsed. No part of it has been validated. */
export interface GraphRequest {
  /** The document; undefined if its hash is given instead. */
  readonly query?: string | undefined;
  /** The name of a document known in advance, given instead of the document. */
  readonly documentId?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Returns the document's hash that a request gives for automatic persisted queries; undefined if the request gives
 * none, null if the form of the extension makes a lookup impossible.
 */
export function hashIn({ extensions }: GraphRequest): string | undefined | null {
  const persisted = extensions?.['persistedQuery'];
  if (persisted === undefined || persisted === null) return undefined;
  if (typeof persisted !== 'object') return null;
  const { version, sha256Hash } = persisted as Readonly<Record<string, unknown>>;
  return version === 1 && typeof sha256Hash === 'string' ? sha256Hash : null;
}
