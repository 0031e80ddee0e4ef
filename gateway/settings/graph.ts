import { packagedPath } from './packaged';
import { setting, wholeNumber, yesOrNo } from './setting';

/** Settings for introspection and planning, over any supergraph. */
export const planningSettings = {
  introspection: setting('MMD_INTROSPECTION', 'true', 'Whether clients may ask for the schema.', yesOrNo),
  suggestions: setting(
    'MMD_SUGGESTIONS',
    'true',
    'Whether errors name fields of the schema that were perhaps meant. Without introspection they never do.',
    yesOrNo,
  ),
  planCacheSize: setting(
    'MMD_PLAN_CACHE_SIZE',
    '1000',
    'How many operations are kept; those asked lately are compiled.',
    wholeNumber(1, 1_000_000),
  ),
  planCacheBytes: setting(
    'MMD_PLAN_CACHE_BYTES',
    '16777216',
    'How many bytes of operations, their plans and what is compiled of them are kept, about.',
    wholeNumber(1, 4_294_967_296),
  ),
  planTimeoutMs: setting(
    'MMD_PLAN_TIMEOUT_MS',
    // Over twice the time of the most expensive operation known to pass the limits (see tests/planner.test.ts).
    '3000',
    'How long planning an operation may take before it is refused, in milliseconds.',
    wholeNumber(1, 600_000),
  ),
  planMemoryMb: setting(
    'MMD_PLAN_MEMORY_MB',
    '128',
    'How many megabytes of objects the process that plans may hold, the supergraph among them; an operation that needs more is refused.',
    wholeNumber(32, 65_536),
  ),
  planQueue: setting(
    'MMD_PLAN_QUEUE',
    '200',
    'Most requests that wait for new operations to be planned; one more gets 503 or takes the place of a client that has more.',
    wholeNumber(1, 100_000),
  ),
  slowPlanMs: setting(
    'MMD_SLOW_PLAN_MS',
    '100',
    'Planning that takes longer is logged, in milliseconds.',
    wholeNumber(0, 60_000),
  ),
};

/** Settings for this project's graph and for how long its answers are kept. */
export const graphSettings = {
  supergraph: packagedPath(
    'MMD_SUPERGRAPH',
    'schema/supergraph.graphql',
    'The composed supergraph to serve.',
  ),
  operationsDir: packagedPath(
    'MMD_OPERATIONS_DIR',
    'schema/operations',
    'Folder of saved operations, planned once the server is ready, so that even the first request finds them so. With --supergraph there are none but in a folder that is set.',
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
};
