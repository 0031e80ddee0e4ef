import { openDatabase } from '../../subgraphs/kit/store/sqlite/database';
import { sqlite } from '../../subgraphs/kit/store/sqlite/dialect';
import type { Row } from '../../subgraphs/kit/store/store';
import { layoutOf, type Built } from '../layout';
import type { DatabaseWriter } from '../shelf';

const quoted = (name: string): string => `"${name}"`;
const bound = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value);

/** Creates a subgraph's database in a new file. The file is complete when the writer has ended, which calls `onEnd`. */
export function writeDatabase(file: string, subgraph: Built<never>, onEnd: () => void): DatabaseWriter {
  const database = openDatabase(file, { readonly: false });
  // Closes the database if the work fails. The file is then discarded with the whole draft.
  const closing = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      database.close();
      throw error;
    }
  };
  closing(() => {
    // The file is new and discarded on any failure, so nothing needs to be rolled back.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const sql of layoutOf(subgraph, sqlite)) database.exec(sql);
  });
  return {
    insert(table: string, rows: readonly Row[]) {
      const columns = Object.keys(rows[0] ?? {});
      if (columns.length === 0) return;
      closing(() => {
        const places = columns.map(() => '?').join(', ');
        const statement = database.prepare(
          `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) values (${places})`,
        );
        for (const row of rows) statement.run(...columns.map((column) => bound(row[column])));
      });
    },
    end() {
      closing(() => database.exec('COMMIT; ANALYZE; VACUUM'));
      database.close();
      onEnd();
    },
  };
}
