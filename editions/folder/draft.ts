import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sqlite } from '../../subgraphs/kit/store/sqlite/dialect';
import { manifestOf, type Content, type Manifest } from '../manifest';
import type { Draft } from '../shelf';
import { writeDatabase } from './database';
import { asideIn, checksumOfFile, clearLeftovers, flush } from './files';
import { manifestFile, type FolderManifest } from './manifest';
import { inFolder } from './place';

/**
 * Begins an edition in a temporary folder. A single rename gives the edition its name once it is complete. If the
 * process is killed before that, the edition does not exist. `served` returns the manifest of the served edition.
 * Throws an `EditionError` if the folder cannot be used.
 */
export function beginDraft(editionsDir: string, served: () => Manifest | null): Draft {
  const aside = asideIn(editionsDir);
  inFolder(editionsDir, () => {
    mkdirSync(editionsDir, { recursive: true });
    clearLeftovers(editionsDir);
    mkdirSync(aside);
  });
  const files: Record<string, string> = {};
  return {
    dialect: sqlite,
    begin(subgraph) {
      const name = `${subgraph.name}.sqlite`;
      const file = join(aside, name);
      return writeDatabase(file, subgraph, () => {
        flush(file);
        files[name] = checksumOfFile(file);
      });
    },
    served: () => Promise.resolve(served()),
    shelve: (content) => Promise.resolve(shelve(editionsDir, aside, content, files)),
    discard() {
      rmSync(aside, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/**
 * Gives a finished edition its number and its name. If another process takes a number first, the next number is tried.
 */
function shelve(
  editionsDir: string,
  aside: string,
  content: Content,
  files: FolderManifest['files'],
): Manifest {
  const numbers = readdirSync(editionsDir).map((name) => Number.parseInt(name, 10) || 0);
  for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
    const edition: FolderManifest = { ...manifestOf(number, content), files };
    const file = join(aside, manifestFile);
    writeFileSync(file, `${JSON.stringify(edition, null, 2)}\n`);
    flush(file);
    flush(aside);
    if (existsSync(join(editionsDir, edition.id))) continue;
    renameSync(aside, join(editionsDir, edition.id));
    flush(editionsDir);
    return edition;
  }
}
