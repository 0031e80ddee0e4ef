const base = require('./jest.config.cjs');

process.env.MMD_TEST_STORE = 'postgres';

/**
 * The tests of the graph's answers, with the real data in PostgreSQL: `npm run test:postgres`. A database is made on the server of
 * MMD_TEST_DATABASE_URL, or in PGlite where that is not set. Left out is what does not depend on the store: data and its
 * check, HTTP, limits, faults of subgraphs elsewhere, processes, commands and plans; and what opens both stores by itself.
 * `MMD_TEST_STORE=postgres npm test` runs everything so.
 */
/** @type {import('jest').Config} */
module.exports = {
  ...base,
  testMatch: [
    '**/questions/*.test.ts',
    '**/subgraphs.*.test.ts',
    '**/{cards,hot,listPages,rowCache,search,served,services,statements,telemetry}.test.ts',
    '**/{graph,hot}.abuse.test.ts',
  ],
};
