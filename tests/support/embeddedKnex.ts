import makeKnex, { type Knex } from 'knex';

import { openDatabase } from '../../subgraphs/kit/sqlite';

/** knex's own SQLite client over the driver that works on the running Node. */
export function embeddedKnex(file: string): Knex {
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
