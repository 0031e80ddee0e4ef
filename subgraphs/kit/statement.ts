import type { Knex } from 'knex';
import type { Dialect } from './dialect';
import { Binding, type Bindable, type Builder } from './store';

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
    joinOwn: (joined, table, key, own) => dialect.joinOwn(joined, table, key, own),
    opaque: (column) => knex.raw(dialect.opaque, [column]),
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
