import { keyedStatement } from './byKey';
import { defineLoader, type LoaderDefinition } from './loader';
import { after } from './maybe';
import { tie } from './siblings';
import type { Store } from './store';
import type { Table } from './table';

interface JsonRow {
  readonly key: string;
  readonly value: string;
}

/**
 * A table of one JSON value a key. An edition never changes, so what every reader would work out again from rows, a sum
 * or a list, is worked out once and kept in the form in which it is asked for.
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
 * A loader of what is stored in a {@link jsonTable}: `open` makes of a stored value what is asked for, one object or a
 * list of them; `none` stands where nothing is stored. All objects that are read together are siblings.
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
  // Rows that are kept across requests are opened once.
  const opened = new WeakMap<readonly JsonRow[], ReadonlyMap<string, V>>();
  return defineLoader((keys) =>
    after(run({ keys }), (rows) => {
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
  tie([...values.values()].flat() as object[]);
  return values;
}
