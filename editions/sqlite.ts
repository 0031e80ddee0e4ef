import { openDatabase } from '../subgraphs/kit/store/sqlite/database';

/**
 * Returns the version of SQLite that reads editions in folders.
 *
 * @throws Error if no driver works on this Node version. The message names the remedy.
 */
export function sqliteVersion(): string {
  const database = openDatabase(':memory:', { readonly: false });
  try {
    const [row] = database.prepare('select sqlite_version() as version').all() as { version: string }[];
    return row?.version ?? '';
  } finally {
    database.close();
  }
}
