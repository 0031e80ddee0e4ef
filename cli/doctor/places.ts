import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import type { Config } from '../../gateway/config';
import { pagesAreIn, whereFrom } from '../../gateway/http/static/built';
import { folderAt } from '../paths';
import { withShelf } from '../withShelf';
import { fault, finding, note, off, ok, type Finding } from './finding';

/** Whether the records are there that editions are made from. */
export function checkRecords({ dataDir }: Config): Promise<Finding> {
  return finding('Records', () =>
    ok(`in ${folderAt(dataDir, 'MMD_DATA_DIR')}; \`mmd data check\` checks each`),
  );
}

/** Whether editions can be written where they are kept: a folder, or PostgreSQL, which is asked with the editions. */
export function checkFolder({ databaseUrl, editionsDir }: Config): Promise<Finding> {
  return finding('Folder', () => {
    if (databaseUrl !== null) return off('editions are in PostgreSQL');
    const there = nearest(resolve(editionsDir));
    if (!statSync(there).isDirectory()) return fault(`${there} is no folder; set MMD_EDITIONS_DIR to one.`);
    try {
      accessSync(there, constants.W_OK | constants.X_OK);
    } catch {
      return fault(`${there} cannot be written by this user; set MMD_EDITIONS_DIR to a folder that can.`);
    }
    return ok(there === resolve(editionsDir) ? editionsDir : `${editionsDir}, which the first edition makes`);
  });
}

/** The folder, or the one above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

/**
 * Whether there is an edition, and it is whole: it is opened, which holds every file against its checksum. `readable` says whether
 * SQLite can be used, which files need and PostgreSQL does not.
 */
export function checkEdition(config: Config, readable: boolean): Promise<Finding> {
  return finding('Edition', () =>
    withShelf(config, undefined, async (shelf) => {
      const { isEmpty } = await import('../../editions/index.js');
      if (await isEmpty(shelf)) return note(`none in ${shelf.place} yet; \`mmd serve\` publishes the first.`);
      if (config.databaseUrl === null && !readable) return off('cannot be opened without SQLite');
      const edition = await shelf.open();
      await edition.close();
      return ok(`${edition.id}, published ${edition.publishedAt}, in ${shelf.place}`);
    }),
  );
}

/** Whether the pages were built. */
export function checkPages({ webDir }: Config): Promise<Finding> {
  return finding('Pages', () =>
    pagesAreIn(webDir)
      ? ok(`in ${webDir}`)
      : note(`none in ${webDir}, the graph is served without them: ${whereFrom}`),
  );
}
