import { z } from 'zod';
import type { ShelfSettings } from '../../editions';
import { packagedPath } from './packaged';
import { setting, text, wholeNumber, type Setting, type ValuesOf } from './setting';

const postgresUrl: z.ZodType<string | null, string> = z.string().transform((value, context) => {
  if (value === '') return null;
  const isOne = /^postgres(ql)?:$/.test(URL.canParse(value) ? new URL(value).protocol : '');
  const message =
    'must be the address of a PostgreSQL database, such as postgres://user:password@host:5432/name';
  if (!isOne) context.addIssue({ code: 'custom', message });
  return value;
});

const databaseUrl: Setting<string | null> = {
  ...setting(
    'DATABASE_URL',
    '',
    'PostgreSQL database that holds the published editions, such as postgres://user:password@host:5432/name, instead of SQLite files in MMD_EDITIONS_DIR.',
    postgresUrl,
  ),
  secret: true,
};

/** Settings for the records and for the store of published editions. */
export const storeSettings = {
  dataDir: packagedPath('MMD_DATA_DIR', 'data', 'Folder of the records from which editions are built.'),
  editionsDir: setting(
    'MMD_EDITIONS_DIR',
    'editions-store',
    'Folder that holds the published editions if DATABASE_URL is not set.',
    text,
  ),
  databaseUrl,
  keepEditions: setting(
    'MMD_KEEP_EDITIONS',
    '10',
    // Requests that began on the previous edition end on it.
    'Number of editions to keep, the newest ones, when another is published; at least two.',
    wholeNumber(2, 100_000),
  ),
  editionPollMs: setting(
    'MMD_EDITION_POLL_MS',
    '500',
    'Interval between checks for a switch of editions, in milliseconds. With PostgreSQL a server also hears of a switch at once, unless a connection pooler prevents LISTEN.',
    wholeNumber(50, 600_000),
  ),
  rowCacheBytes: setting(
    'MMD_ROW_CACHE_BYTES',
    '16777216',
    'Approximate size of the row cache across requests, in bytes; 0 turns the cache off.',
    wholeNumber(0, 4_294_967_296),
  ),
  databasePoolSize: setting(
    'MMD_DATABASE_POOL_SIZE',
    '10',
    // One more connection listens and one queries editions; during a switch the old edition still has its own
    // connections.
    'Maximum database connections per process for queries. A switch briefly doubles them, and editions need two more.',
    wholeNumber(1, 10_000),
  ),
  databaseStatementTimeoutMs: setting(
    'MMD_DATABASE_STATEMENT_TIMEOUT_MS',
    '10000',
    'Timeout of one PostgreSQL statement of a query, in milliseconds.',
    wholeNumber(10, 3_600_000),
  ),
  databaseConnectTimeoutMs: setting(
    'MMD_DATABASE_CONNECT_TIMEOUT_MS',
    '5000',
    'How long a query waits for a connection to PostgreSQL, including a reconnection, in milliseconds.',
    wholeNumber(10, 600_000),
  ),
  databaseIdleTimeoutMs: setting(
    'MMD_DATABASE_IDLE_TIMEOUT_MS',
    '60000',
    'How long an idle connection to PostgreSQL is kept open, in milliseconds; 0 keeps it open indefinitely.',
    wholeNumber(0, 86_400_000),
  ),
};

/** The values of these settings. */
type StoreConfig = ValuesOf<typeof storeSettings>;

/** Converts the settings to the settings of a shelf. If `folder` is given, it replaces the configured store. */
export function shelfSettings(config: StoreConfig, folder?: string): ShelfSettings {
  const { databaseUrl: url } = config;
  return {
    editionsDir: folder ?? config.editionsDir,
    pollMs: config.editionPollMs,
    rowCacheBytes: config.rowCacheBytes,
    database:
      url === null || folder !== undefined
        ? null
        : {
            url,
            poolSize: config.databasePoolSize,
            statementTimeoutMs: config.databaseStatementTimeoutMs,
            connectTimeoutMs: config.databaseConnectTimeoutMs,
            idleTimeoutMs: config.databaseIdleTimeoutMs,
          },
  };
}
