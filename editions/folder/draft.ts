import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sqlite } from '../../subgraphs/kit/sqliteDialect';
import { manifestOf, type Content, type Manifest } from '../manifest';
import type { Draft } from '../shelf';
import { writeDatabase } from './database';
import { asideIn, checksumOfFile, clearLeftovers, flush } from './files';
import { manifestFile, type FolderManifest } from './manifest';
import { inFolder } from './place';

/**
 * Begins an edition in a folder aside. Only when it is whole does it get its name, by one rename: killed at any moment,
 * it is nothing. `served` tells which edition is served. Fails with an `EditionError` where the folder cannot be used.
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

/** Gives a built edition its number and its name. Another process may take a number first; then the next one is taken. */
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
