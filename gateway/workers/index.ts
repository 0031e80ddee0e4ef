import cluster from 'node:cluster';

import type { Config } from '../config';
import type { HttpServer } from '../http/server';
import { openLog, type Log } from '../logging';
import type { OperatorOptions } from '../operator';
import { metricsLine } from '../operator/metricsLine';
import { signalled } from '../serving/signals';
import { WorkerPool } from './workerPool';
import { EndedEarly } from './workerHandle';
import { stopTold } from './service';

type Supervised = OperatorOptions['config'] & Pick<Config, 'workers' | 'logLevel' | 'drainDelayMs'>;

/**
 * Runs a service in this process or, if several workers are configured, in that many processes of the same command,
 * which share the service's port. This process is then the primary: it replaces a worker that ends, restarts all
 * workers one by one on SIGHUP, and drains them on SIGTERM or SIGINT. Resolves when all workers have stopped. `run`
 * starts the service, in each worker too. Fails if `run` fails. If a worker cannot start, the worker has reported the
 * reason, and this process ends with status 1.
 */
export async function withWorkers(config: Supervised, run: () => Promise<void>): Promise<void> {
  const { worker } = cluster;
  if (worker !== undefined) {
    // A terminal sends SIGHUP to every process, but the signal is meant for the primary.
    process.on('SIGHUP', () => undefined);
    try {
      await run();
    } finally {
      worker.disconnect();
    }
  } else if (config.workers === 1) await run();
  else await supervise(config);
}

async function supervise(config: Supervised): Promise<void> {
  const { workers: count, drainTimeoutMs, drainDelayMs } = config;
  const log = openLog(config.logLevel);
  const pool = new WorkerPool({ count, drainTimeoutMs, drainDelayMs, log });
  const operator = await serveOperatorOf(pool, config, log);
  process.on('SIGHUP', () => void pool.roll());
  const stopped = signalled();
  const started = pool.start();
  const first = await Promise.race([started.catch(exitCodeOf), stopped.then(() => undefined)]);
  if (typeof first === 'number') process.exitCode = first;
  else {
    if (first !== undefined) {
      const workers = `Workers     ${count}, to restart them one by one send SIGHUP to ${process.pid}\n`;
      process.stdout.write(`${first}${metricsLine(operator?.url ?? null)}${workers}`);
    }
    await stopTold(await stopped, () => pool.stop(), log);
  }
  await operator?.drain();
}

/**
 * Returns the exit code of a worker that ended before it listened and has reported the reason; returns 1 for any other
 * error.
 */
function exitCodeOf(error: unknown): number {
  return error instanceof EndedEarly && typeof error.by === 'number' && error.by > 0 ? error.by : 1;
}

/** Opens one operator port for all workers. The server is loaded only if the port is configured. */
async function serveOperatorOf(pool: WorkerPool, config: Supervised, log: Log): Promise<HttpServer | null> {
  if (config.operatorPort === null) return null;
  const { serveOperator } = await import('../operator/index.js');
  return serveOperator({ config, families: () => pool.metrics(), log });
}
