import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A document under the name by which clients ask for it. */
export interface NamedDocument {
  /** The name that its manifest gives it, a hash in most; undefined where it has none. */
  readonly id?: string;
  readonly text: string;
}

/** Thrown where a manifest cannot be read. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/**
 * The documents of a manifest: a file as Apollo's tools write it (`apollo-persisted-query-manifest`), one as Relay's compiler does
 * (an object of texts under their hashes), or a folder of `.graphql` files.
 *
 * @throws ManifestError that says what it is not.
 */
export function documentsIn(path: string): readonly NamedDocument[] {
  try {
    return statSync(path).isDirectory() ? documentsInFolder(path) : documentsInFile(path);
  } catch (error) {
    if (error instanceof ManifestError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new ManifestError(`The manifest of trusted documents ${path} cannot be read (${reason}).`);
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
    `The manifest of trusted documents ${path} is neither an apollo-persisted-query-manifest of version 1 nor an object of texts under their hashes.`,
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
