import { openShelf, type Shelf } from '../../editions';
import { readConfig } from '../../gateway/config';
import { shelfSettings } from '../../gateway/settings/store';

// The edition that Jest's global setup published from the real data, on the store of this run: SQLite, or PostgreSQL if
// MMD_TEST_STORE says so.

/** True if the tests of this run use PostgreSQL. */
export const onPostgres = process.env['MMD_TEST_STORE'] === 'postgres';

function givenBySetup(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is unset: run the tests through Jest, whose setup publishes.`);
  return value;
}

/** Returns the folder of the SQLite edition, whatever the store of this run, for tests about such folders. */
export function editionsDir(): string {
  return givenBySetup('MMD_TEST_EDITIONS');
}

/**
 * Returns the environment in which a command or a gateway finds the edition on the store of this run. The test's own
 * variables take precedence; if they name a place of editions, they are returned unchanged.
 */
export function publishedEnvironment(
  set: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  if ('MMD_EDITIONS_DIR' in set || 'DATABASE_URL' in set) return set;
  if (!onPostgres) return { MMD_EDITIONS_DIR: editionsDir(), ...set };
  return {
    DATABASE_URL: givenBySetup('MMD_TEST_EDITIONS_URL'),
    // Tests open many editions side by side, and a server accepts a hundred connections.
    MMD_DATABASE_POOL_SIZE: '4',
    ...set,
  };
}

/**
 * The environment of a server whose limits of time never end anything, so that an answer does not depend on how busy the
 * machine is. Tests of such a limit set it.
 */
export const patient: Readonly<Record<string, string>> = {
  MMD_DATABASE_CONNECT_TIMEOUT_MS: '60000',
  MMD_DATABASE_STATEMENT_TIMEOUT_MS: '120000',
  MMD_DEADLINE_MS: '120000',
  MMD_DRAIN_TIMEOUT_MS: '60000',
  MMD_HEALTH_TIMEOUT_MS: '30000',
  MMD_PLAN_TIMEOUT_MS: '60000',
  MMD_SUBGRAPH_TIMEOUT_MS: '60000',
};

/** Opens the shelf that holds the edition on the store of this run. Close it when done. */
export function publishedShelf(rowCacheBytes = 0): Shelf {
  return openShelf({ ...shelfSettings(readConfig(publishedEnvironment())), rowCacheBytes });
}
