import { z } from 'zod';
import { hostName } from './listening';
import { setting, wholeNumber, yesOrNo } from './setting';

const logLevel = z.enum(
  ['silent', 'error', 'warn', 'info', 'debug'],
  'must be silent, error, warn, info or debug',
);

const share: z.ZodType<number, string> = z
  .string()
  .regex(/^(?:0|1|0?\.\d{1,9}|1\.0+)$/, 'must be a number from 0 to 1, such as 0.01')
  .transform(Number);

const port: z.ZodType<number | null, string> = z
  .string()
  .transform((value) => (value === '' ? null : value))
  .pipe(z.union([z.null(), wholeNumber(0, 65_535)], 'must be a whole number from 0 to 65535, or nothing'));

/** Settings for logs, health and metrics. */
export const observingSettings = {
  logLevel: setting(
    'MMD_LOG_LEVEL',
    'info',
    'silent, error, warn, info or debug. Logs go to stderr.',
    logLevel,
  ),
  logRequests: setting(
    'MMD_LOG_REQUESTS',
    // A server on someone's own machine has no other users to log; slow requests and faults are logged all the same.
    '0',
    'Which share of requests has a line in the log, from 0 to 1; what is slow or meets a fault of the server always has one.',
    share,
  ),
  slowRequestMs: setting(
    'MMD_SLOW_REQUEST_MS',
    '1000',
    'A request that takes longer from its arrival to its answer is logged as slow, in milliseconds.',
    wholeNumber(1, 600_000),
  ),
  healthIntervalMs: setting(
    'MMD_HEALTH_INTERVAL_MS',
    '2000',
    'How often a server looks whether what answers are made of is there, in milliseconds: files, PostgreSQL, Redis, subgraphs elsewhere.',
    wholeNumber(50, 86_400_000),
  ),
  healthTimeoutMs: setting(
    'MMD_HEALTH_TIMEOUT_MS',
    '1000',
    'How long such a look may take, in milliseconds; what takes longer is away.',
    wholeNumber(10, 60_000),
  ),
  degradedIsReady: setting(
    'MMD_DEGRADED_IS_READY',
    // Another process would do no better, and this one can still give the answers that it keeps.
    'true',
    'Whether /health/ready is 200 while what all processes share is away (PostgreSQL, Redis, a subgraph); otherwise it is 503.',
    yesOrNo,
  ),
  operatorPort: setting(
    'MMD_OPERATOR_PORT',
    '',
    'TCP port for the operator alone, where /metrics tells Prometheus what the server counts, nothing of what is asked; 0 takes any free one. Without it nobody is told.',
    port,
  ),
  operatorHost: setting(
    'MMD_OPERATOR_HOST',
    '127.0.0.1',
    'Address that the operator port listens on. The default is reached from this machine only.',
    hostName,
  ),
};
