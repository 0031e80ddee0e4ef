import makeKnex, { type Knex } from 'knex';

import { openKnexStore } from '../../subgraphs/kit/knexStore';
import { openDatabase } from '../../subgraphs/kit/sqlite';
import { sqlite } from '../../subgraphs/kit/sqliteDialect';
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

/** Opens a subgraph's SQLite file as a store that answers with promises: through a pool of knex. */
export function openLaterStore(file: string): Store {
  return openKnexStore(embeddedKnex(file), sqlite);
}
