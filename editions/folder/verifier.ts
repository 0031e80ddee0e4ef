import { createHash } from 'node:crypto';
import { createReadStream, statSync, type BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtSubgraphs } from '../layout';
import { EditionError } from '../manifest';
import { checksumOfFile } from './files';
import { readManifest, type FolderManifest } from './manifest';

/** Compares the files of editions in a folder with their published checksums. */
export class Verifier {
  /** The file system's metadata of each file at the time its checksum was last verified. */
  readonly #marks = new Map<string, string>();

  constructor(private readonly place: string) {}

  /**
   * Reads an edition's manifest and verifies the database files of all subgraphs, or only of the named ones. Throws an
   * `EditionError` if a file is missing or damaged.
   */
  verify(id: string, only: readonly string[] | undefined): FolderManifest {
    const manifest = readManifest(this.place, id);
    for (const { file, expected } of filesOf(manifest, only)) {
      const path = join(this.place, id, file);
      const found = orLacking(id, file, () => {
        const mark = markOf(statSync(path, { bigint: true }));
        return { mark, checksum: checksumOfFile(path) };
      });
      this.#hold(path, found, { id, file, expected });
    }
    return manifest;
  }

  /**
   * Verifies the files of an edition again, reading only the files that have changed since then according to the file
   * system. Fails in the same way as {@link verify}.
   */
  async check(id: string, only: readonly string[] | undefined): Promise<void> {
    for (const { file, expected } of filesOf(readManifest(this.place, id), only)) {
      const path = join(this.place, id, file);
      try {
        const mark = markOf(await stat(path, { bigint: true }));
        if (mark === this.#marks.get(path)) continue;
        this.#hold(path, { mark, checksum: await checksumInPieces(path) }, { id, file, expected });
      } catch (error) {
        throw error instanceof EditionError ? error : lacking(id, file);
      }
    }
  }

  #hold(
    path: string,
    found: { readonly mark: string; readonly checksum: string },
    { id, file, expected }: { readonly id: string; readonly file: string; readonly expected: string },
  ): void {
    if (found.checksum !== expected)
      throw new EditionError(
        `Edition ${id} has a damaged ${file}: its checksum differs from the published one.`,
      );
    this.#marks.set(path, found.mark);
  }
}

function filesOf(
  { id, files }: FolderManifest,
  only: readonly string[] | undefined,
): readonly { readonly file: string; readonly expected: string }[] {
  const names = builtSubgraphs.map(({ name }) => name).filter((name) => only?.includes(name) !== false);
  return names.map((name) => {
    const file = `${name}.sqlite`;
    const expected = files[file];
    if (expected === undefined) throw new EditionError(`Edition ${id} has no ${file}.`);
    return { file, expected };
  });
}

function orLacking<T>(id: string, file: string, work: () => T): T {
  try {
    return work();
  } catch {
    throw lacking(id, file);
  }
}

function lacking(id: string, file: string): EditionError {
  return new EditionError(`Edition ${id} is missing the file ${file}.`);
}

/**
 * Returns a string that changes with every change to a file. Resetting the modification time also changes `ctimeNs`.
 */
function markOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}

/** Computes the checksum of a file in chunks, so that requests are processed in between. */
async function checksumInPieces(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
