import { z } from 'zod';

import { cacheSettings } from './settings/cache';
import { packagedPath } from './settings/packaged';
import { setting, wholeNumber, yesOrNo, type Setting, type ValuesOf } from './settings/setting';
import { serviceSettings } from './settings/services';
import { storeSettings } from './settings/store';

/** One wrong value of the environment. */
export interface ConfigFault {
  /** The variable's name. */
  readonly variable: string;
  /** What it was set to. */
  readonly found: string;
  /** What it must be. */
  readonly expected: string;
}

/** Thrown by `readConfig` when any variable is wrong. Its message lists every fault, not only the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(
    /** All faults, in the order of the settings table. */
    readonly faults: readonly ConfigFault[],
  ) {
    super(
      [
        `The environment has ${faults.length === 1 ? 'a wrong value' : `${faults.length} wrong values`}:`,
        ...faults.map(
          ({ variable, found, expected }) => `  ${variable}=${JSON.stringify(found)}: ${expected}`,
        ),
        'Correct or unset them; `mmd serve --help` lists every variable with its default.',
      ].join('\n'),
    );
  }
}

const logLevel = z.enum(
  ['silent', 'error', 'warn', 'info', 'debug'],
  'must be silent, error, warn, info or debug',
);

const origins: z.ZodType<'*' | readonly string[], string> = z.string().transform((value, context) => {
  if (value === '*') return value;
  const list = value === 'none' ? [] : value.split(',').map((origin) => origin.trim());
  for (const origin of list) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      const message = `must be *, none, or origins such as https://example.org separated by commas; "${origin}" is none`;
      context.addIssue({ code: 'custom', message });
    }
  }
  return list;
});

/** Sources of a Content-Security-Policy; the graph's own pages may always frame, unless nobody may. */
const frameAncestors: z.ZodType<'*' | readonly string[], string> = z.string().transform((value, context) => {
  if (value === '*') return value;
  if (value === 'none') return [];
  const others = value.split(',').map((origin) => origin.trim());
  for (const origin of others) {
    if (origin !== 'self' && !isWebOrigin(origin)) {
      const message = `must be self, none, *, or origins such as https://example.org separated by commas; "${origin}" is none`;
      context.addIssue({ code: 'custom', message });
    }
  }
  return ["'self'", ...others.filter((origin) => origin !== 'self')];
});

function isWebOrigin(origin: string): boolean {
  return /^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
}

const settings = {
  port: setting('PORT', '4000', 'TCP port to listen on; 0 takes any free one.', wholeNumber(0, 65_535)),
  host: setting(
    'HOST',
    '127.0.0.1',
    // A newcomer's first start must not open a port to the network; a container, where the loopback cannot be
    // reached from outside, says 0.0.0.0.
    'Address to listen on. The default is reached from this machine only; containers set 0.0.0.0.',
    z.string().regex(/^[A-Za-z0-9.:_-]+$/, 'must be a host name or an IP address'),
  ),
  workers: setting(
    'MMD_WORKERS',
    '1',
    // Each has its own caches and its own connections to the database.
    'How many processes answer, on one port; as many as there are processor cores, less what else runs there.',
    wholeNumber(1, 256),
  ),
  dataDir: packagedPath('MMD_DATA_DIR', 'data', 'Folder of the records that editions are built from.'),
  ...storeSettings,
  supergraph: packagedPath(
    'MMD_SUPERGRAPH',
    'schema/supergraph.graphql',
    'The composed supergraph to serve.',
  ),
  operationsDir: packagedPath(
    'MMD_OPERATIONS_DIR',
    'schema/operations',
    'Folder of saved operations, planned once the server is ready, so that even the first request finds them so.',
  ),
  introspection: setting('MMD_INTROSPECTION', 'true', 'Whether clients may ask for the schema.', yesOrNo),
  playground: setting('MMD_PLAYGROUND', 'true', 'Whether /playground is served.', yesOrNo),
  metrics: setting(
    'MMD_METRICS',
    'true',
    'Whether /metrics tells Prometheus what the server counts: operations, caches, memory; nothing of what is asked.',
    yesOrNo,
  ),
  frameAncestors: setting(
    'MMD_FRAME_ANCESTORS',
    'self',
    'Origins whose pages may frame /playground/embed and talk to it: self, none, *, or a list separated by commas.',
    frameAncestors,
  ),
  webDir: packagedPath('MMD_WEB_DIR', 'dist/web', 'Folder of the built pages.'),
  corsOrigins: setting(
    'MMD_CORS_ORIGINS',
    // The graph is public, read-only and knows no cookies, so any page may read it.
    '*',
    'Origins whose pages may ask the graph: *, none, or a list separated by commas.',
    origins,
  ),
  logLevel: setting(
    'MMD_LOG_LEVEL',
    'info',
    'silent, error, warn, info or debug. Logs go to stderr.',
    logLevel,
  ),
  maxBodyBytes: setting(
    'MMD_MAX_BODY_BYTES',
    '1048576',
    'Largest request body, in bytes.',
    wholeNumber(1_024, 104_857_600),
  ),
  maxBatch: setting(
    'MMD_MAX_BATCH',
    '0',
    'Most operations in one request, as a JSON array; 0 takes no arrays. Each operation has its own limits.',
    wholeNumber(0, 1_000),
  ),
  maxTokens: setting(
    'MMD_MAX_TOKENS',
    '2000',
    'Most lexical tokens in a document.',
    wholeNumber(10, 100_000),
  ),
  maxDepth: setting(
    'MMD_MAX_DEPTH',
    '20',
    'Most levels of nested fields. Introspection is always allowed the depth that tools need.',
    wholeNumber(1, 1_000),
  ),
  maxFields: setting(
    'MMD_MAX_FIELDS',
    // Planning holds up the whole process, and every field can cost it five fetches. With so many the dearest
    // operation known is planned well within a second (see tests/planner.test.ts); GraphiQL's introspection has 220.
    '300',
    'Most fields of an operation, each use of a fragment counted.',
    wholeNumber(1, 1_000_000),
  ),
  maxRootFields: setting(
    'MMD_MAX_ROOT_FIELDS',
    '20',
    'Most fields at the root of an operation.',
    wholeNumber(1, 10_000),
  ),
  maxObjects: setting(
    'MMD_MAX_OBJECTS',
    // A page of a hundred records, each with another such page, passes; a third list within those does not.
    '20000',
    'Most objects that an answer may hold, worked out from its page sizes before it runs.',
    wholeNumber(1, 100_000_000),
  ),
  maxAliases: setting(
    'MMD_MAX_ALIASES',
    '50',
    'Most aliases of an operation, each use of a fragment counted.',
    wholeNumber(0, 10_000),
  ),
  maxDirectives: setting(
    'MMD_MAX_DIRECTIVES',
    '50',
    'Most directives of an operation, each use of a fragment counted.',
    wholeNumber(0, 10_000),
  ),
  planCacheSize: setting(
    'MMD_PLAN_CACHE_SIZE',
    '1000',
    'How many query plans are kept.',
    wholeNumber(1, 1_000_000),
  ),
  slowPlanMs: setting(
    'MMD_SLOW_PLAN_MS',
    '100',
    'Planning that takes longer is logged, in milliseconds.',
    wholeNumber(0, 60_000),
  ),
  responseCacheBytes: setting(
    'MMD_RESPONSE_CACHE_BYTES',
    '33554432',
    'How many bytes of answers are kept for being asked again; 0 keeps none.',
    wholeNumber(0, 4_294_967_296),
  ),
  maxAgeSeconds: setting(
    'MMD_MAX_AGE_SECONDS',
    '60',
    'How long caches may give an answer again before they ask whether another edition is served, in seconds.',
    wholeNumber(0, 31_536_000),
  ),
  requestTimeoutMs: setting(
    'MMD_REQUEST_TIMEOUT_MS',
    '30000',
    'How long a client may take to send its whole request, in milliseconds.',
    wholeNumber(100, 600_000),
  ),
  keepAliveTimeoutMs: setting(
    'MMD_KEEP_ALIVE_TIMEOUT_MS',
    // Longer than the 60 s for which usual load balancers keep an idle connection: the side that reuses it must
    // be the one that gives it up first, or requests are lost.
    '65000',
    'How long an idle connection is kept, in milliseconds.',
    wholeNumber(0, 600_000),
  ),
  drainTimeoutMs: setting(
    'MMD_DRAIN_TIMEOUT_MS',
    '10000',
    'How long a stop waits for requests in flight, in milliseconds.',
    wholeNumber(0, 600_000),
  ),
  ...cacheSettings,
  ...serviceSettings,
} as const;

/** Every setting of the gateway, checked and typed. */
export type Config = ValuesOf<typeof settings>;

/** One row of the settings table, for `--help` and the documentation. */
export interface SettingRow {
  readonly variable: string;
  readonly default: string;
  readonly meaning: string;
}

/** All variables with default and meaning, in the order in which they are best read. */
export const settingsTable: readonly SettingRow[] = Object.values(settings).map(
  ({ variable, default: fallback, meaning }) => ({ variable, default: fallback, meaning }),
);

/**
 * Reads every setting from the environment. A variable that is unset or empty has its default. The environment is
 * read nowhere else, and once.
 *
 * @throws ConfigError that lists all wrong values at once.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const config: Record<string, unknown> = {};
  const faults: ConfigFault[] = [];
  for (const [key, { variable, default: fallback, schema, secret }] of Object.entries<Setting<unknown>>(
    settings,
  )) {
    const found = environment[variable] || fallback;
    const parsed = schema.safeParse(found);
    if (parsed.success) config[key] = parsed.data;
    else
      faults.push({
        variable,
        found: secret ? '(hidden)' : found,
        expected: parsed.error.issues.map(({ message }) => message).join('; '),
      });
  }
  if (faults.length > 0) throw new ConfigError(faults);
  return config as Config;
}
