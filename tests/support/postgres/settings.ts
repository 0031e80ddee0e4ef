import type { DatabaseSettings } from '../../../subgraphs/kit/postgres';

/** How tests talk to PostgreSQL, unless they say otherwise. */
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
