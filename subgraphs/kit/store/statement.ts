import type { Knex } from 'knex';
import type { Dialect, ListSql } from './dialect';
import { Binding, type Bindable, type Builder, type BuildQuery } from './store';

/** A statement as SQL, with a function that computes its values from the arguments of a call. */
export interface Compiled<A> {
  readonly sql: string;
  readonly values: (args: A) => unknown[];
  /** The lists among the values. */
  readonly lists: readonly ReadList<A>[];
}

type ReadList<A> = (args: A) => readonly (string | number)[];

// knex accepts only an integer as a limit, so a number that no query uses stands in for the limit until the SQL is
// built.
const FIRST_LIMIT_MARK = 2_000_000_000;

/** The SQL that suits a list, and the binding for its single placeholder. */
export type PlacedList = readonly [ListSql, Knex.RawBinding];

/** Builds the members of a builder that accept lists. */
export function listParts<A>(
  knex: Knex,
  list: (read: ReadList<A>) => PlacedList,
): Pick<Builder<A>, 'isOneOf' | 'listOf'> {
  return {
    isOneOf(column, read) {
      const [{ isOneOf }, place] = list(read);
      return knex.raw(isOneOf, [column, place]);
    },
    listOf(alias, read) {
      const [{ listOf }, place] = list(read);
      return knex.raw(listOf, [place, alias]);
    },
  };
}

/** Builds and compiles a query, for lists of any length or of one entry. After that only the values change. */
export function compile<A>(
  knex: Knex,
  dialect: Dialect,
  build: BuildQuery<A>,
  forLists: 'any' | 'one' = 'any',
): Compiled<A> {
  const lists: ReadList<A>[] = [];
  const limits = new Map<unknown, Binding<A>>();
  const place = (read: (args: A) => Bindable): Knex.RawBinding =>
    new Binding(read) as unknown as Knex.RawBinding;
  const list = (read: ReadList<A>): PlacedList => {
    const forOne = forLists === 'one' ? dialect.listOfOne : undefined;
    lists.push(read);
    return forOne === undefined
      ? [dialect.list, place(read)]
      : [forOne, place((args) => read(args)[0] ?? null)];
  };
  const query = build({
    knex,
    bind: (read) => knex.raw('?', [place(read)]),
    ...listParts(knex, list),
    joinOwn: (joined, table, key, own) => dialect.joinOwn(joined, table, key, own),
    opaque: (column) => knex.raw(dialect.opaque, [column]),
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
    lists,
    values: (args) =>
      reads.map((value) =>
        value instanceof Binding ? dialect.encode((value as Binding<A>).read(args)) : value,
      ),
  };
}
