import cluster from 'node:cluster';

import type { Config } from '../config';
import { openLog } from '../log';
import { signalled } from '../signals';
import { Crew } from './crew';
import { stopping } from './service';

/**
 * Runs a service in this process, or, where several workers are configured, in as many processes of the same command that
 * share its port. Then this process is the primary: it replaces a worker that ends, restarts all of them one by one on
 * SIGHUP, and drains them on SIGTERM or SIGINT. Fulfilled when all have stopped. `run` serves; in a worker it is called as
 * well. Fails as `run` does; where a worker cannot start, that worker has said why, and this process ends with status 1.
 */
export async function withWorkers(
  config: Pick<Config, 'workers' | 'logLevel' | 'drainTimeoutMs' | 'drainDelayMs'>,
  run: () => Promise<void>,
): Promise<void> {
  const { worker } = cluster;
  if (worker !== undefined) {
    // A terminal sends it to every process; the primary is whom it is meant for.
    process.on('SIGHUP', () => undefined);
    try {
      await run();
    } finally {
      worker.disconnect();
    }
  } else if (config.workers === 1) await run();
  else await supervise(config);
}

async function supervise({
  workers: count,
  logLevel,
  drainTimeoutMs,
  drainDelayMs,
}: Parameters<typeof withWorkers>[0]): Promise<void> {
  const crew = new Crew({ count, drainTimeoutMs, drainDelayMs, log: openLog(logLevel) });
  process.on('SIGHUP', () => void crew.roll());
  const stopped = signalled();
  const started = crew.start();
  const first = await Promise.race([started.catch(() => null), stopped.then(() => undefined)]);
  if (first === null) {
    process.exitCode = 1;
    return;
  }
  if (first !== undefined) {
    process.stdout.write(`${first}Workers     ${count}, restarted one by one by SIGHUP to ${process.pid}\n`);
    await stopped;
  }
  process.stdout.write(stopping);
  await crew.stop();
}
