import type { Knex } from 'knex';
import { defineLoader, type LoaderDefinition } from './loader';
import { andThen } from '../maybePromise';
import { markSiblings } from './siblings';
import type { Builder, Store } from './store';

type Read = (args: { readonly keys: readonly string[] }) => readonly string[];

/**
 * A function that builds a loader's statement. `among(column)` is the condition that the column holds one of the keys.
 */
type KeyedQuery = (
  builder: Builder<{ readonly keys: readonly string[] }>,
  among: (column: string) => Knex.Raw,
) => Knex.QueryBuilder;

/** Prepares a statement that reads the rows of many keys at once. */
export function keyedStatement<R>(store: Store, build: KeyedQuery) {
  const keys: Read = (args) => args.keys;
  return store.prepare<{ readonly keys: readonly string[] }, R>((builder) =>
    build(builder, (column) => builder.isOneOf(column, keys)),
  );
}

/**
 * Defines a loader that returns one row per key, or null if there is none. Rows that are read together are siblings.
 */
export function oneByKey<R extends object>(
  store: Store,
  build: KeyedQuery,
  keyOf: (row: R) => string,
): LoaderDefinition<string, R | null> {
  const run = keyedStatement<R>(store, build);
  return defineLoader((keys) =>
    andThen(run({ keys }), (rows) => {
      const found = new Map(markSiblings(rows).map((row) => [keyOf(row), row]));
      return keys.map((key) => found.get(key) ?? null);
    }),
  );
}

/**
 * Defines a loader that returns a list of rows per key, in the statement's order. Rows that are read together are
 * siblings.
 */
export function manyByKey<R extends object, V extends object = R>(
  store: Store,
  build: KeyedQuery,
  keyOf: (row: R) => string,
  valueOf?: (row: R) => V,
): LoaderDefinition<string, readonly V[]> {
  const run = keyedStatement<R>(store, build);
  return defineLoader((keys) =>
    andThen(run({ keys }), (rows) => {
      const lists = new Map<string, V[]>(keys.map((key) => [key, []]));
      const values = markSiblings(
        valueOf === undefined ? (rows as unknown as readonly V[]) : rows.map(valueOf),
      );
      rows.forEach((row, index) => lists.get(keyOf(row))?.push(values[index] as V));
      return keys.map((key) => lists.get(key) ?? []);
    }),
  );
}
