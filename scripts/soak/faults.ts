import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { environment, startTarget, type Target } from '../attack/server';

const bin = 'cli/bin.cjs';

/** The subgraph that runs by itself, and is killed now and then. */
export const APART = 'khartoum';

/** Starts that subgraph; on the same port each time. */
export function startApart(editionsDir: string, port = 0): Promise<Target> {
  return startTarget(editionsDir, [], {}, ['subgraph', APART, '--port', String(port)]);
}

/** Has another edition served. */
export async function switchTo(editionsDir: string, id: string): Promise<void> {
  const child = spawn(process.execPath, [bin, 'edition', 'switch', id], {
    env: environment(editionsDir),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Edition ${id} cannot be switched to.`);
}
