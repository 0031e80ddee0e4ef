import { packagedPath } from './packaged';
import { setting, wholeNumber, yesOrNo } from './setting';

/** Settings for introspection and planning, over any supergraph. */
export const planningSettings = {
  introspection: setting('MMD_INTROSPECTION', 'true', 'Whether clients may ask for the schema.', yesOrNo),
  suggestions: setting(
    'MMD_SUGGESTIONS',
    'true',
    'Whether error messages suggest similar field names. Without introspection they never do.',
    yesOrNo,
  ),
  planCacheSize: setting(
    'MMD_PLAN_CACHE_SIZE',
    '1000',
    'Maximum operations to cache; those used recently are kept compiled.',
    wholeNumber(1, 1_000_000),
  ),
  planCacheBytes: setting(
    'MMD_PLAN_CACHE_BYTES',
    '8388608',
    'Approximate size of the cache of operations, their plans and compiled programs, in bytes.',
    wholeNumber(1, 4_294_967_296),
  ),
  planTimeoutMs: setting(
    'MMD_PLAN_TIMEOUT_MS',
    // More than twice the time of the most expensive operation known to be within the limits (see
    // tests/planner.test.ts).
    '3000',
    'How long planning an operation may take before the operation is refused, in milliseconds.',
    wholeNumber(1, 600_000),
  ),
  planMemoryMb: setting(
    'MMD_PLAN_MEMORY_MB',
    '128',
    'Heap limit of the planning process, including the supergraph, in megabytes. An operation that needs more is refused.',
    wholeNumber(32, 65_536),
  ),
  planQueue: setting(
    'MMD_PLAN_QUEUE',
    '200',
    'Maximum requests waiting for new operations to be planned. One more gets 503 or takes a place from a client with more waiting requests.',
    wholeNumber(1, 100_000),
  ),
  slowPlanMs: setting(
    'MMD_SLOW_PLAN_MS',
    '100',
    'Duration beyond which planning is logged as slow, in milliseconds.',
    wholeNumber(0, 60_000),
  ),
};

/** Settings for this project's graph and for the time for which its responses are cached. */
export const graphSettings = {
  supergraph: packagedPath(
    'MMD_SUPERGRAPH',
    'schema/supergraph.graphql',
    'The composed supergraph to serve.',
  ),
  operationsDir: packagedPath(
    'MMD_OPERATIONS_DIR',
    'schema/operations',
    'Folder of saved operations, which are planned as soon as the server is ready, so that even the first request finds a plan. With --supergraph there is no default folder.',
  ),
  responseCacheBytes: setting(
    'MMD_RESPONSE_CACHE_BYTES',
    '16777216',
    'Size of the cache of answers, in bytes; 0 turns the cache off.',
    wholeNumber(0, 4_294_967_296),
  ),
  maxAgeSeconds: setting(
    'MMD_MAX_AGE_SECONDS',
    '60',
    'How long HTTP caches may reuse an answer before they must check for a new edition, in seconds.',
    wholeNumber(0, 31_536_000),
  ),
};
