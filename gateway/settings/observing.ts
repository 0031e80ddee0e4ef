import { z } from 'zod';
import { setting, yesOrNo } from './setting';

const logLevel = z.enum(
  ['silent', 'error', 'warn', 'info', 'debug'],
  'must be silent, error, warn, info or debug',
);

/** What a server tells of itself. */
export const observingSettings = {
  logLevel: setting(
    'MMD_LOG_LEVEL',
    'info',
    'silent, error, warn, info or debug. Logs go to stderr.',
    logLevel,
  ),
  metrics: setting(
    'MMD_METRICS',
    'true',
    'Whether /metrics tells Prometheus what the server counts: operations, caches, memory; nothing of what is asked.',
    yesOrNo,
  ),
};
