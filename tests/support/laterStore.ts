import makeKnex, { type Knex } from 'knex';

import { openDatabase } from '../../subgraphs/kit/sqlite';
import { sqlite } from '../../subgraphs/kit/sqliteDialect';
import { compile } from '../../subgraphs/kit/statement';
import type { Store } from '../../subgraphs/kit/store';

/** knex's own SQLite client over the driver that works on the running Node. */
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

/**
 * Opens a subgraph's SQLite file as a store that answers with promises, through a pool of knex: what depends on the kind
 * of answer, and on nothing else of PostgreSQL, is tested over it in no time.
 */
export function openLaterStore(file: string): Store {
  const pool = embeddedKnex(file);
  let executed = 0;
  return {
    asynchronous: true,
    dialect: sqlite,
    get executed() {
      return executed;
    },
    prepare(build) {
      const { sql, values } = compile(pool, sqlite, build);
      return async (args) => {
        executed += 1;
        return pool.raw<never[]>(sql, values(args) as Knex.RawBinding[]);
      };
    },
    close: () => pool.destroy(),
  };
}
