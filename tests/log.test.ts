import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

import pino from 'pino';

import { readable } from '../gateway/logging/readable';

/** Returns the log as a person reads it. */
function told(write: (log: pino.Logger) => void): string {
  const lines: string[] = [];
  const timestamp = pino.stdTimeFunctions.isoTime;
  write(
    pino({ level: 'debug', base: null, timestamp }, { write: (line) => void lines.push(readable(line)) }),
  );
  return stripVTControlCharacters(lines.join('')).replaceAll('\r', '');
}

it('is a line for people on a terminal: what happened, to what, and why', () => {
  expect(told((log) => log.info({ edition: '2-a', before: '1-b' }, 'switched to another edition'))).toBe(
    'Switched to another edition (edition 2-a, before 1-b)\n',
  );
  expect(told((log) => log.warn({ err: new Error('no answer') }, 'the store does not answer'))).toBe(
    'warning The store does not answer: no answer\n',
  );
  expect(told((log) => log.error({ err: new TypeError('of ours') }, 'a request failed'))).toMatch(
    /^error A request failed: TypeError: of ours\n {4}at .*log\.test/,
  );
});

it('is one JSON object a line anywhere else', () => {
  const { stderr } = spawnSync(process.execPath, ['cli/bin.cjs', 'edition', 'list'], {
    encoding: 'utf8',
    env: { ...process.env, MMD_WORKRES: '2', MMD_EDITIONS_DIR: 'no/such/editions' },
  });
  expect(JSON.parse(stderr)).toMatchObject({
    level: 40,
    msg: expect.stringContaining('MMD_WORKERS') as string,
  });
});
