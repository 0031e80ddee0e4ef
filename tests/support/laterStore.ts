import type { Knex } from 'knex';

import { sqlite } from '../../subgraphs/kit/store/sqlite/dialect';
import { compile } from '../../subgraphs/kit/store/statement';
import type { Store } from '../../subgraphs/kit/store/store';
import { openEmbeddedStore } from './embeddedStore';

/**
 * Opens a subgraph's SQLite file as a store that answers with promises, through a knex pool. It tests quickly what
 * depends on asynchronous answers but on nothing else of PostgreSQL.
 */
export function openLaterStore(file: string): Store {
  return openEmbeddedStore(file, (pool, build) => {
    const { sql, values } = compile(pool, sqlite, build);
    return (args) => pool.raw<never[]>(sql, values(args) as Knex.RawBinding[]);
  });
}
