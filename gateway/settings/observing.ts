import { z } from 'zod';
import { hostName } from './listening';
import { setting, share, wholeNumber, yesOrNo } from './setting';

const logLevel = z.enum(
  ['silent', 'error', 'warn', 'info', 'debug'],
  'must be silent, error, warn, info or debug',
);

const port: z.ZodType<number | null, string> = z
  .string()
  .transform((value) => (value === '' ? null : value))
  .pipe(z.union([z.null(), wholeNumber(0, 65_535)], 'must be a whole number from 0 to 65535, or empty'));

/** Settings for logs, health and metrics. */
export const observingSettings = {
  logLevel: setting(
    'MMD_LOG_LEVEL',
    'info',
    'Log level: silent, error, warn, info or debug. Logs go to stderr.',
    logLevel,
  ),
  logRequests: setting(
    'MMD_LOG_REQUESTS',
    // A server on someone's own machine has no other users to log; slow requests and faults are logged nevertheless.
    '0',
    'Share of requests to log, from 0 to 1. Requests that are slow or hit a server error are always logged.',
    share,
  ),
  slowRequestMs: setting(
    'MMD_SLOW_REQUEST_MS',
    '1000',
    'Duration beyond which a request is logged as slow, from its arrival to its answer, in milliseconds.',
    wholeNumber(1, 600_000),
  ),
  healthIntervalMs: setting(
    'MMD_HEALTH_INTERVAL_MS',
    '2000',
    'Interval between checks of what the server depends on (files, PostgreSQL, Redis, remote subgraphs), in milliseconds.',
    wholeNumber(50, 86_400_000),
  ),
  healthTimeoutMs: setting(
    'MMD_HEALTH_TIMEOUT_MS',
    '1000',
    'Timeout of such a check, in milliseconds. A dependency that takes longer counts as unavailable.',
    wholeNumber(10, 60_000),
  ),
  degradedIsReady: setting(
    'MMD_DEGRADED_IS_READY',
    // Another process would do no better, and this process can still send its cached responses.
    'true',
    'Whether /health/ready returns 200, rather than 503, while a shared dependency (PostgreSQL, Redis, a subgraph) is unavailable.',
    yesOrNo,
  ),
  operatorPort: setting(
    'MMD_OPERATOR_PORT',
    '',
    'TCP port for the operator, where /metrics serves metrics to Prometheus without revealing what clients ask; 0 picks any free port. If not set, no metrics are served.',
    port,
  ),
  operatorHost: setting(
    'MMD_OPERATOR_HOST',
    '127.0.0.1',
    'Address that the operator port listens on. The default is reachable from this machine only.',
    hostName,
  ),
};
