import cluster from 'node:cluster';

import type { Config } from '../config';
import type { HttpServer } from '../http/server';
import { openLog, type Log } from '../log';
import type { OperatorOptions } from '../operator';
import { metricsLine } from '../operator/metricsLine';
import { signalled } from '../signals';
import { Crew } from './crew';
import { stopping } from './service';

type Supervised = OperatorOptions['config'] & Pick<Config, 'workers' | 'logLevel' | 'drainDelayMs'>;

/**
 * Runs a service in this process, or, where several workers are configured, in as many processes of the same command that
 * share its port. Then this process is the primary: it replaces a worker that ends, restarts all of them one by one on
 * SIGHUP, and drains them on SIGTERM or SIGINT. Fulfilled when all have stopped. `run` serves; in a worker it is called as
 * well. Fails as `run` does; where a worker cannot start, that worker has said why, and this process ends with status 1.
 */
export async function withWorkers(config: Supervised, run: () => Promise<void>): Promise<void> {
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

async function supervise(config: Supervised): Promise<void> {
  const { workers: count, drainTimeoutMs, drainDelayMs } = config;
  const log = openLog(config.logLevel);
  const crew = new Crew({ count, drainTimeoutMs, drainDelayMs, log });
  const operator = await serveOperatorOf(crew, config, log);
  process.on('SIGHUP', () => void crew.roll());
  const stopped = signalled();
  const started = crew.start();
  const first = await Promise.race([started.catch(() => null), stopped.then(() => undefined)]);
  if (first === null) process.exitCode = 1;
  else {
    if (first !== undefined) {
      const workers = `Workers     ${count}, restarted one by one by SIGHUP to ${process.pid}\n`;
      process.stdout.write(`${first}${metricsLine(operator?.url ?? null)}${workers}`);
      await stopped;
    }
    process.stdout.write(stopping);
    await crew.stop();
  }
  await operator?.drain();
}

/** One port for the operator of all workers; the primary loads no server where none is wanted. */
async function serveOperatorOf(crew: Crew, config: Supervised, log: Log): Promise<HttpServer | null> {
  if (config.operatorPort === null) return null;
  const { serveOperator } = await import('../operator/index.js');
  return serveOperator({ config, samples: () => crew.metrics(), log });
}
