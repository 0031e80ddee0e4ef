import { keyedStatement } from './byKey';
import { defineLoader, type LoaderDefinition } from './loader';
import { andThen } from '../maybePromise';
import { markSiblings } from './siblings';
import type { Store } from './store';
import type { Table } from './table';

interface JsonRow {
  readonly key: string;
  readonly value: string;
}

/**
 * Declares a table of one JSON value per key. An edition never changes, so a sum or a list that every reader would
 * otherwise compute from rows is computed once and stored in the form in which it is read.
 */
export function jsonTable<Data>(
  name: string,
  values: (data: Data) => Iterable<readonly [key: string, value: object]>,
): Table<Data> {
  return {
    name,
    create(table) {
      table.string('key').primary();
      table.json('value').notNullable();
    },
    rows: (data) => [...values(data)].map(([key, value]) => ({ key, value: JSON.stringify(value) })),
  };
}

/**
 * Defines a loader for the values of a {@link jsonTable}. `open` converts a stored value to one object or a list of
 * objects; `none` is the value of a key that is not stored. All objects that are read together are siblings.
 */
export function jsonByKey<Stored, V extends object, None = V>(
  store: Store,
  table: string,
  open: (stored: Stored, key: string) => V,
  none: None,
): LoaderDefinition<string, V | None> {
  const run = keyedStatement<JsonRow>(store, ({ knex }, among) =>
    knex.select('key', 'value').from(table).where(among('key')),
  );
  // Rows that are cached across requests are parsed once.
  const opened = new WeakMap<readonly JsonRow[], ReadonlyMap<string, V>>();
  return defineLoader((keys) =>
    andThen(run({ keys }), (rows) => {
      const values = opened.get(rows) ?? openAll(rows, open);
      opened.set(rows, values);
      return keys.map((key) => values.get(key) ?? none);
    }),
  );
}

function openAll<Stored, V extends object>(
  rows: readonly JsonRow[],
  open: (stored: Stored, key: string) => V,
): ReadonlyMap<string, V> {
  const values = new Map(rows.map(({ key, value }) => [key, open(JSON.parse(value) as Stored, key)]));
  markSiblings([...values.values()].flat() as object[]);
  return values;
}
