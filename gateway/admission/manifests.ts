import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A document, with the name by which clients request it. */
export interface NamedDocument {
  /** The name from the document's manifest, usually a hash; undefined if the document has no name. */
  readonly id?: string;
  readonly text: string;
}

/** Thrown if a manifest cannot be read. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/**
 * Reads the documents of a manifest: a file written by Apollo's tools (`apollo-persisted-query-manifest`) or by Relay's
 * compiler (an object that maps hashes to documents), or a folder of `.graphql` files.
 *
 * @throws ManifestError if the manifest cannot be read, or has none of these forms.
 */
export function documentsIn(path: string): readonly NamedDocument[] {
  try {
    return statSync(path).isDirectory() ? documentsInFolder(path) : documentsInFile(path);
  } catch (error) {
    if (error instanceof ManifestError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new ManifestError(`Cannot read the manifest of trusted documents ${path} (${reason}).`);
  }
}

function documentsInFolder(path: string): readonly NamedDocument[] {
  const names = readdirSync(path).filter((name) => name.endsWith('.graphql'));
  return names.sort().map((name) => ({ text: readFileSync(join(path, name), 'utf8') }));
}

function documentsInFile(path: string): readonly NamedDocument[] {
  const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isRecord(manifest)) throw unknownFormat(path);
  const { format, version, operations } = manifest;
  if (format === undefined) return Object.entries(manifest).map(([id, text]) => named(id, text, path));
  if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(operations))
    throw unknownFormat(path);
  return operations.map((one: unknown) => {
    if (!isRecord(one)) throw unknownFormat(path);
    return named(one['id'], one['body'], path);
  });
}

function named(id: unknown, text: unknown, path: string): NamedDocument {
  if (typeof id !== 'string' || typeof text !== 'string') throw unknownFormat(path);
  return { id, text };
}

function unknownFormat(path: string): ManifestError {
  return new ManifestError(
    `The manifest of trusted documents ${path} is neither an apollo-persisted-query-manifest of version 1 nor an object that maps hashes to documents.`,
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
