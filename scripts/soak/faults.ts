import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { environment, startTarget, type Target } from '../attack/server';

const bin = 'cli/bin.cjs';

/** The subgraph that runs as a separate process and is killed from time to time. */
export const APART = 'khartoum';

/** Starts that subgraph on a port, where 0 stands for any free port. */
export function startApart(editionsDir: string, port = 0): Promise<Target> {
  return startTarget(editionsDir, [], {}, ['subgraph', APART, '--port', String(port)]);
}

/** Switches to an edition. */
export async function switchTo(editionsDir: string, id: string): Promise<void> {
  const child = spawn(process.execPath, [bin, 'edition', 'switch', id], {
    env: environment(editionsDir),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Edition ${id} cannot be switched to.`);
}
