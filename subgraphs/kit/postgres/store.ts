import { compile } from '../statement';
import type { Store } from '../store';
import type { Database } from './database';
import { postgres } from './dialect';

/**
 * Opens a subgraph's schema of an edition. Statements are built once, prepared once a connection, and answer with
 * promises. Fails as {@link Database.read} fails.
 */
export function openPostgresStore(database: Database, schema: string): Store {
  const knex = postgres.builder(schema);
  let executed = 0;
  return {
    asynchronous: true,
    dialect: postgres,
    get executed() {
      return executed;
    },
    prepare(build) {
      const { sql, values } = compile(knex, postgres, build);
      const name = database.nextName();
      return (args) => {
        executed += 1;
        return database.read({ text: sql, values: values(args), ...(name !== undefined && { name }) });
      };
    },
    // The connections are the edition's, which closes them.
    close: () => Promise.resolve(),
  };
}
