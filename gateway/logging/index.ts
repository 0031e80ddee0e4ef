import pino from 'pino';

import type { Config } from '../config';
import { readable } from './readable';
import { sourceStack } from './sourceStack';

/** The gateway's log for its operator. */
export type Log = pino.Logger;

/**
 * Opens the log. It writes to stderr, so that stdout holds only the requested output. On a terminal its lines are
 * formatted for people; elsewhere each line is one JSON object.
 */
export function openLog(level: Config['logLevel']): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: told } };
  const { stderr } = process;
  if (!stderr.isTTY) return pino(options, pino.destination({ fd: 2, sync: true }));
  return pino(options, { write: (line) => void stderr.write(readable(line)) });
}

/** Serialises an error as pino does, with a stack trace that points to the project's source. */
function told(error: Error): object {
  const serialised = pino.stdSerializers.err(error);
  if (error instanceof Error) serialised.stack = sourceStack(serialised.stack);
  return serialised;
}
