import makeKnex, { type Knex } from 'knex';

import { openDatabase } from '../../subgraphs/kit/store/sqlite/database';
import { sqlite } from '../../subgraphs/kit/store/sqlite/dialect';
import type { BuildQuery, Store } from '../../subgraphs/kit/store/store';

/** Builds knex's own SQLite client over the driver that works on the running Node. */
function embeddedKnex(file: string): Knex {
  const { constructor: Client } = makeKnex({ client: 'better-sqlite3', useNullAsDefault: true }).client as {
    constructor: typeof Knex.Client;
  };
  class EmbeddedClient extends Client {
    _driver(): object {
      return {};
    }
    override acquireRawConnection(): Promise<unknown> {
      return Promise.resolve(openDatabase(file, { readonly: true }));
    }
  }
  return makeKnex({ client: EmbeddedClient, connection: { filename: file }, useNullAsDefault: true });
}

/** A store's way to prepare a query: it returns the function that reads the query's rows. */
export type Preparing = <A>(knex: Knex, build: BuildQuery<A>) => (args: A) => PromiseLike<unknown>;

/** Opens a subgraph's SQLite file as a store that answers with promises, through a knex pool. */
export function openEmbeddedStore(file: string, prepare: Preparing): Store {
  const knex = embeddedKnex(file);
  let executed = 0;
  return {
    asynchronous: true,
    dialect: sqlite,
    get executed() {
      return executed;
    },
    rowsOf: () => null,
    prepare(build) {
      const run = prepare(knex, build);
      return async (args): Promise<never[]> => {
        executed += 1;
        return (await run(args)) as never[];
      };
    },
    close: () => knex.destroy(),
  };
}
