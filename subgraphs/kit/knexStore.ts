import type { Knex } from 'knex';
import type { Dialect } from './dialect';
import { compile } from './statement';
import type { Store } from './store';

/** Opens a store on a knex pool. Statements are built once; each call answers with a promise. Fails as the pool fails. */
export function openKnexStore(pool: Knex, dialect: Dialect): Store {
  let executed = 0;
  return {
    asynchronous: true,
    dialect,
    get executed() {
      return executed;
    },
    prepare(build) {
      const { sql, values } = compile(pool, dialect, build);
      return async (args) => {
        executed += 1;
        return pool.raw<never[]>(sql, values(args) as Knex.RawBinding[]);
      };
    },
    close: () => pool.destroy(),
  };
}
