import { compile } from '../statement';
import type { FollowStatement, StatementText, Store } from '../store';
import type { Database } from './database';
import { postgres } from './dialect';

/**
 * Opens a subgraph's schema of an edition. Statements are built once, prepared once per connection, and return
 * promises. They fail in the same way as {@link Database.read}.
 *
 * @param follow traces each statement, if statements are traced
 */
export function openPostgresStore(database: Database, schema: string, follow?: FollowStatement): Store {
  const knex = postgres.builder(schema);
  let executed = 0;
  return {
    asynchronous: true,
    dialect: postgres,
    get executed() {
      return executed;
    },
    rowsOf: () => null,
    prepare(build) {
      const { sql, values } = compile(knex, postgres, build);
      const name = database.nextName();
      const statement: StatementText = { system: 'postgresql', namespace: schema, sql };
      return (args) => {
        executed += 1;
        const read = () =>
          database.read<never>({ text: sql, values: values(args), ...(name !== undefined && { name }) });
        return follow === undefined ? read() : follow(statement, read);
      };
    },
    // The connections belong to the edition, which closes them.
    close: () => Promise.resolve(),
  };
}
