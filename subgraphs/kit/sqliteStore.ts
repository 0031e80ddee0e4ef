import { openDatabase } from './sqlite';
import { sqlite } from './sqliteDialect';
import { rowReader } from './sqliteRows';
import { compile } from './statement';
import type { Store } from './store';

const builder = sqlite.builder();

/**
 * Opens a subgraph's SQLite file for reading. Statements are prepared once and answer at once. The file never changes,
 * so one read transaction stays open for as long as the store does: that spares SQLite the locking of each statement.
 * Fails where the file is not a SQLite database.
 */
export function openSqliteStore(file: string): Store {
  const database = openDatabase(file, { readonly: true });
  database.exec('PRAGMA query_only = 1; PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16000; BEGIN');
  let executed = 0;
  return {
    asynchronous: false,
    dialect: sqlite,
    get executed() {
      return executed;
    },
    prepare(build) {
      const { sql, values } = compile(builder, sqlite, build);
      const read = rowReader(database.prepare(sql));
      return (args) => {
        executed += 1;
        return read(...values(args)) as never[];
      };
    },
    close() {
      database.close();
      return Promise.resolve();
    },
  };
}
