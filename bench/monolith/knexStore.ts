import type { Knex } from 'knex';
import { sqlite } from '../../subgraphs/kit/store/sqlite/dialect';
import { listParts, type PlacedList } from '../../subgraphs/kit/store/statement';
import type { Builder, Store } from '../../subgraphs/kit/store/store';
import { openEmbeddedStore } from '../../tests/support/embeddedStore';

/** Creates a builder whose placeholders are filled immediately with the values of one call. */
function builderFor<A>(knex: Knex, args: A): Builder<A> {
  const encode = (value: Parameters<typeof sqlite.encode>[0]) => sqlite.encode(value) as Knex.RawBinding;
  const list = (values: readonly (string | number)[]): PlacedList =>
    values.length === 1 && sqlite.listOfOne !== undefined
      ? [sqlite.listOfOne, encode(values[0] ?? null)]
      : [sqlite.list, encode(values)];
  return {
    knex,
    bind: (read) => knex.raw('?', [encode(read(args))]),
    ...listParts<A>(knex, (read) => list(read(args))),
    joinOwn: (joined, table, key, own) => sqlite.joinOwn(joined, table, key, own),
    opaque: (column) => knex.raw(sqlite.opaque, [column]),
    limit: (query, read) => query.limit(read(args)) as typeof query,
  };
}

/**
 * Opens a subgraph's SQLite file and uses knex as most servers do: each call builds and compiles its query again, takes
 * a connection from the pool and prepares the query there. The store returns promises, so dataloader gathers the keys.
 */
export function openKnexStore(file: string): Store {
  return openEmbeddedStore(file, (knex, build) => (args) => build(builderFor(knex, args)));
}
