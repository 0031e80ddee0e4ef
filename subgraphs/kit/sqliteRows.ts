import type { Statement } from 'better-sqlite3';
import { SIBLINGS } from './siblings';

/** Runs a statement and gives its rows as objects. */
export type ReadRows = (...values: unknown[]) => readonly object[];

/**
 * Reads rows as lists of values and makes objects of them here: the driver would set each property of each row by
 * itself, which takes twice as long and gives objects without a common shape. There is a place for siblings in each, so
 * that tying them does not change their shape. The function that makes them is generated; the names of columns come from
 * the statements of this software, and are written as JSON strings.
 */
export function rowReader(statement: Statement): ReadRows {
  const members = statement
    .columns()
    .map(({ name }, index) => `${JSON.stringify(name)}: values[${String(index)}]`);
  const code = `return (values) => ({ ${members.join(', ')}, [siblings]: undefined });`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
  const rowOf = new Function('siblings', code)(SIBLINGS) as (values: unknown) => object;
  const raw = statement.raw();
  return (...values) => {
    const rows = raw.all(...values);
    for (let index = 0; index < rows.length; index += 1) rows[index] = rowOf(rows[index]);
    return rows as object[];
  };
}
