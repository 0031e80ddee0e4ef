import pino from 'pino';

import type { Config } from './config';
import { readable } from './readableLog';

/** Where the gateway writes what an operator should know. */
export type Log = pino.Logger;

/**
 * Opens the log, which goes to stderr: stdout stays free for what a person or a script asked for. On a terminal it is lines
 * for people, anywhere else one JSON object a line.
 */
export function openLog(level: Config['logLevel']): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const { stderr } = process;
  if (!stderr.isTTY) return pino(options, pino.destination({ fd: 2, sync: true }));
  return pino(options, { write: (line) => void stderr.write(readable(line)) });
}
