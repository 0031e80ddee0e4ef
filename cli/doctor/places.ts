import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import type { Config } from '../../gateway/config';
import { pagesAreIn, whereFrom } from '../../gateway/http/static/built';
import { folderAt } from '../paths';
import { withShelf } from '../withShelf';
import { fault, finding, note, off, ok, type Finding } from './finding';

/** Checks that the folder of records exists. */
export function checkRecords({ dataDir }: Config): Promise<Finding> {
  return finding('Records', () =>
    ok(`in ${folderAt(dataDir, 'MMD_DATA_DIR')}; \`mmd data check\` checks each of them`),
  );
}

/**
 * Checks that editions can be written to their folder. With PostgreSQL, the check of the editions covers this
 * condition.
 */
export function checkFolder({ databaseUrl, editionsDir }: Config): Promise<Finding> {
  return finding('Folder', () => {
    if (databaseUrl !== null) return off('editions are in PostgreSQL');
    const there = nearest(resolve(editionsDir));
    if (!statSync(there).isDirectory())
      return fault(`${there} is not a folder; set MMD_EDITIONS_DIR to one.`);
    try {
      accessSync(there, constants.W_OK | constants.X_OK);
    } catch {
      return fault(
        `this user cannot write to ${there}; set MMD_EDITIONS_DIR to a folder that it can write to.`,
      );
    }
    return ok(
      there === resolve(editionsDir) ? editionsDir : `${editionsDir}, which the first edition will create`,
    );
  });
}

/** Returns the folder, or its nearest existing ancestor. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

/**
 * Checks that a complete edition exists by opening the current edition, which verifies the checksum of every file.
 * `readable` is true if SQLite can be used, which is required for files but not for PostgreSQL.
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

/** Checks that the web pages were built. */
export function checkPages({ webDir }: Config): Promise<Finding> {
  return finding('Pages', () =>
    pagesAreIn(webDir)
      ? ok(`in ${webDir}`)
      : note(`none in ${webDir}, so the graph is served without them: ${whereFrom}`),
  );
}
