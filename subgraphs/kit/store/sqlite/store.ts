import { basename, extname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { openDatabase } from './database';
import { sqlite } from './dialect';
import { rowReader, type ReadRows } from './rows';
import { compile, type Compiled } from '../statement';
import type { BuildQuery, FollowStatement, Statement, Store } from '../store';

const builder = sqlite.builder();

/** A prepared statement. */
interface Form<A> extends Compiled<A> {
  readonly read: ReadRows;
}

/**
 * Opens a subgraph's SQLite file for reading. Statements are prepared once, and a second time for lists of one entry;
 * they return immediately. The file never changes, so one read transaction stays open as long as the store, which saves
 * SQLite from locking for each statement. Throws if the file is not a SQLite database.
 *
 * @param follow traces each statement, if statements are traced
 */
export function openSqliteStore(file: string, follow?: FollowStatement): Store {
  const namespace = basename(file, extname(file));
  const database = openDatabase(file, { readonly: true });
  database.exec('PRAGMA query_only = 1; PRAGMA mmap_size = 268435456; PRAGMA cache_size = -16000; BEGIN');
  const rows = new Map<string, number>();
  let executed = 0;
  return {
    asynchronous: false,
    dialect: sqlite,
    get executed() {
      return executed;
    },
    rowsOf(table) {
      const known = rows.get(table) ?? rowsIn(database, table);
      rows.set(table, known);
      return known;
    },
    prepare<A, R>(build: BuildQuery<A>): Statement<A, R> {
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
        const { read, values, sql } = areOne ? (forOne ??= formFor('one')) : general;
        if (follow === undefined) return read(...values(args)) as R[];
        return follow({ system: 'sqlite', namespace, sql }, () => read(...values(args)) as R[]);
      };
    },
    close() {
      database.close();
      return Promise.resolve();
    },
  };
}

/**
 * Reads the number of rows of a table. Rows are never removed, so the count is the number of the last row, which is
 * found by a seek.
 */
function rowsIn(database: Database, table: string): number {
  const { sql } = builder.max('rowid').from(table).toSQL().toNative();
  return (database.prepare(sql).pluck().get() as number | null) ?? 0;
}
