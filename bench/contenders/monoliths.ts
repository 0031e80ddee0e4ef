import { ensureBundle } from '../bundles';
import { onlyServer, type Contender } from './contender';

const servers = [
  ['yoga', 'graphql-yoga'],
  ['mercurius', 'Mercurius with JIT'],
] as const;

const stores = [
  ['knex', 'knex, a query a call'],
  ['own', 'the store of this project'],
] as const;

/** Servers of one schema without federation, over the same resolvers and the same database. */
export const monoliths: readonly Contender[] = servers.flatMap(([server, what]) =>
  stores.map(([store, over]) => ({
    name: `${server}-${store}`,
    what: `monolith: ${what}, ${over}`,
    start: ({ editionsDir }) =>
      onlyServer([ensureBundle(`servers/${server}`)], {
        MMD_EDITIONS_DIR: editionsDir,
        MMD_BENCH_STORE: store,
      }),
  })),
);
