import type { Knex } from 'knex';

import { sqlite } from '../../subgraphs/kit/sqliteDialect';
import { compile } from '../../subgraphs/kit/statement';
import type { Store } from '../../subgraphs/kit/store';
import { embeddedKnex } from './embeddedKnex';

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
