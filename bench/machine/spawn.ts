import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** The core that all processes of a contender share, and the core of the load generator. */
export const cores = { server: 0, load: 1 } as const;

/** A process started for the run. */
export interface Process {
  readonly pid: number;
  readonly child: ChildProcess;
  /** Ends the process and waits until it has ended. Kills it after 5 s. */
  stop(): Promise<void>;
}

/** Starts Node on one core. */
export function startNode(
  args: readonly string[],
  core: number,
  environment: Readonly<Record<string, string>> = {},
  stdio: StdioOptions = ['ignore', 'ignore', 'inherit'],
): Process {
  const child = spawn('taskset', ['-c', String(core), process.execPath, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio,
  });
  const { pid } = child;
  if (pid === undefined)
    throw new Error('`taskset` cannot be run; the benchmark needs Linux with util-linux.');
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid,
    child,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      const late = new AbortController();
      await Promise.race([ended, wait(5_000, undefined, { signal: late.signal }).catch(() => undefined)]);
      late.abort();
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await ended;
      }
    },
  };
}

/** Finds a port that is currently free. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * Waits until a server responds, and returns the time that this took, in milliseconds. Fails if the server's process
 * ends, or after a minute.
 */
export async function untilAnswering(server: Process, ask: () => Promise<Response>): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < 60_000) {
    if (server.child.exitCode !== null || server.child.signalCode !== null)
      throw new Error(`A server ended before it answered: ${server.child.spawnargs.join(' ')}`);
    try {
      const answer = await ask();
      await answer.arrayBuffer();
      if (answer.ok) return performance.now() - started;
    } catch {
      // The server is not listening yet.
    }
    await wait(10);
  }
  throw new Error(`A server did not answer within a minute: ${server.child.spawnargs.join(' ')}`);
}

/** Queries a GraphQL server only for the type of its root. */
export const askTypename = (url: string) => (): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{__typename}"}',
  });
