import type { DatabaseSettings } from '../../../subgraphs/kit/store/postgres';

/** Returns the tests' settings for PostgreSQL, with overrides. */
export function settingsFor(url: string, others: Partial<DatabaseSettings> = {}): DatabaseSettings {
  return {
    url,
    poolSize: 4,
    statementTimeoutMs: 10_000,
    connectTimeoutMs: 3_000,
    idleTimeoutMs: 30_000,
    ...others,
  };
}
