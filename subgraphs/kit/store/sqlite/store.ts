import { openDatabase } from './database';
import { sqlite } from './dialect';
import { rowReader, type ReadRows } from './rows';
import { compile, type Compiled } from '../statement';
import type { BuildQuery, Store } from '../store';

const builder = sqlite.builder();

/** A prepared statement. */
interface Form<A> extends Compiled<A> {
  readonly read: ReadRows;
}

/**
 * Opens a subgraph's SQLite file for reading. Statements are prepared once, and once more for lists of one entry; they
 * answer at once. The file never changes, so one read transaction stays open as long as the store does; this saves
 * SQLite from locking for each statement. Throws if the file is not a SQLite database.
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
    prepare<A, R>(build: BuildQuery<A>) {
      const formFor = (lists: 'any' | 'one'): Form<A> => {
        const compiled = compile(builder, sqlite, build, lists);
        return { ...compiled, read: rowReader(database.prepare(compiled.sql)) };
      };
      const general = formFor('any');
      const { lists } = general;
      let forOne: Form<A> | undefined;
      return (args: A) => {
        executed += 1;
        const areOne = lists.length > 0 && lists.every((list) => list(args).length === 1);
        const { read, values } = areOne ? (forOne ??= formFor('one')) : general;
        return read(...values(args)) as R[];
      };
    },
    close() {
      database.close();
      return Promise.resolve();
    },
  };
}
