import { compile } from '../statement';
import type { Store } from '../store';
import type { Database } from './database';
import { postgres } from './dialect';

/**
 * Opens a subgraph's schema of an edition. Statements are built once, prepared once per connection, and answer with
 * promises. They fail as {@link Database.read} does.
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
    // The connections belong to the edition, which closes them.
    close: () => Promise.resolve(),
  };
}
