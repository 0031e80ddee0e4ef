import { openDatabase } from './sqlite';
import { sqlite } from './sqliteDialect';
import { rowReader, type ReadRows } from './sqliteRows';
import { compile, type Compiled } from './statement';
import type { BuildQuery, Store } from './store';

const builder = sqlite.builder();

/** A statement, prepared. */
interface Form<A> extends Compiled<A> {
  readonly read: ReadRows;
}

/**
 * Opens a subgraph's SQLite file for reading. Statements are prepared once, and once more for each way in which some of
 * their lists have only one entry; they answer at once. The file never changes,
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
    prepare<A, R>(build: BuildQuery<A>) {
      const forms = new Map<number, Form<A>>();
      const form = (ones: number): Form<A> => {
        let known = forms.get(ones);
        if (known === undefined) {
          const compiled = compile(builder, sqlite, build, (list) => (ones & bit(list)) !== 0);
          known = { ...compiled, read: rowReader(database.prepare(compiled.sql)) };
          forms.set(ones, known);
        }
        return known;
      };
      const { lists } = form(0);
      return (args: A) => {
        executed += 1;
        const { read, values } = form(onesAmong(lists, args));
        return read(...values(args)) as R[];
      };
    },
    close() {
      database.close();
      return Promise.resolve();
    },
  };
}

const bit = (list: number): number => 1 << list;

/** Which of the lists have one entry: a bit for each. */
function onesAmong<A>(lists: Compiled<A>['lists'], args: A): number {
  let ones = 0;
  for (let list = 0; list < lists.length; list += 1) if (lists[list]?.(args).length === 1) ones |= bit(list);
  return ones;
}
