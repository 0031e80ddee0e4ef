import type { Knex } from 'knex';
import { Binding, type Bindable, type Builder } from './store';

/** How a dialect takes a list as one value. */
export interface Dialect {
  /** SQL for `column is one of the list`. */
  readonly isOneOf: string;
  /** SQL for `the list as a table`. */
  readonly listOf: string;
  /** What the driver is given for a value. */
  encode(value: Bindable): unknown;
}

/** SQLite: a list travels as JSON text. */
export const sqlite: Dialect = {
  isOneOf: '?? in (select value from json_each(?))',
  listOf: 'json_each(?) as ??',
  encode: (value) =>
    Array.isArray(value) ? JSON.stringify(value) : typeof value === 'boolean' ? Number(value) : value,
};

/** A statement as SQL, and how its values are read from the arguments of a call. */
export interface Compiled<A> {
  readonly sql: string;
  readonly values: (args: A) => unknown[];
}

// knex takes nothing but an integer as a limit, so a number that no query uses stands there until the SQL is made.
const FIRST_LIMIT_MARK = 2_000_000_000;

/** Builds a query once and compiles it: afterwards only the values change from call to call. */
export function compile<A>(
  knex: Knex,
  dialect: Dialect,
  build: (builder: Builder<A>) => Knex.QueryBuilder,
): Compiled<A> {
  const limits = new Map<unknown, Binding<A>>();
  const place = (read: (args: A) => Bindable): Knex.RawBinding =>
    new Binding(read) as unknown as Knex.RawBinding;
  const query = build({
    knex,
    bind: (read) => knex.raw('?', [place(read)]),
    isOneOf: (column, read) => knex.raw(dialect.isOneOf, [column, place(read)]),
    listOf: (alias, read) => knex.raw(dialect.listOf, [place(read), alias]),
    limit: (limited, read) => {
      const mark = FIRST_LIMIT_MARK + limits.size;
      limits.set(mark, new Binding(read));
      return limited.limit(mark) as typeof limited;
    },
  });
  const { sql, bindings } = query.toSQL().toNative();
  const reads = bindings.map((value: unknown) => limits.get(value) ?? value);
  return {
    sql,
    values: (args) =>
      reads.map((value) =>
        value instanceof Binding ? dialect.encode((value as Binding<A>).read(args)) : value,
      ),
  };
}
