import pino from 'pino';

import type { Config } from './config';

/** Where the gateway writes what an operator should know: one JSON object a line, on stderr. */
export type Log = pino.Logger;

/** Opens the log. stdout stays free for what a person or a script asked for. */
export function openLog(level: Config['logLevel']): Log {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ fd: 2, sync: true }),
  );
}
