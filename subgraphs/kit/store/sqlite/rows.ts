import type { Statement } from 'better-sqlite3';
import { SIBLINGS } from '../siblings';

/** A function that runs a statement and returns its rows as objects. */
export type ReadRows = (...values: unknown[]) => readonly object[];

/**
 * Returns a function that reads rows as arrays of values and builds the objects itself. The driver would set the
 * properties of each row one by one, which takes twice as long and creates objects without a common shape. Each object
 * has a slot for its siblings, so that linking rows does not change their shape. The function that builds the objects
 * is generated. The column names come from this software's own statements and are written as JSON strings.
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
