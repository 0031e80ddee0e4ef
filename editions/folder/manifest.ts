import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EditionError, manifestSchema } from '../manifest';

const folderManifest = manifestSchema.extend({
  /** The SHA-256 checksums of the database files, by file name. */
  files: z.record(z.string().regex(/^[a-z]+\.sqlite$/), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** The manifest of an edition in a folder, stored in its `edition.json`. */
export type FolderManifest = z.infer<typeof folderManifest>;

/** The name of the manifest file in an edition's folder. */
export const manifestFile = 'edition.json';

/** Reads an edition's manifest. Throws an `EditionError` if the folder contains no edition with this id. */
export function readManifest(editionsDir: string, id: string): FolderManifest {
  // The id may come from a file or a command line and must not lead out of the folder.
  if (!/^\d+-[0-9a-f]{8}$/.test(id))
    throw new EditionError(`"${id}" is not an edition id; an id looks like 1-3f9c2d71.`);
  const file = join(editionsDir, id, manifestFile);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new EditionError(
      `Edition ${id} ${missing ? `has no ${manifestFile}` : `has an ${manifestFile} that is not JSON`}.`,
    );
  }
  const parsed = folderManifest.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EditionError(
      `Edition ${id} has an invalid ${manifestFile}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`,
    );
  }
  if (parsed.data.id !== id) throw new EditionError(`The folder ${id} holds edition ${parsed.data.id}.`);
  return parsed.data;
}
