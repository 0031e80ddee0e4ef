import cluster, { type Worker } from 'node:cluster';

import type { Config } from '../config';
import { LINGER_MS, type Draining } from '../http/drain';
import type { Log } from '../logging';
import { signalled } from '../serving/signals';
import { ignored } from './metricsChannel';
import {
  isMessage,
  type AllClosed,
  type Closed,
  type HandedOver,
  type HandOver,
  type Leave,
  type Ready,
} from './messages';

/** A service that has been started. */
export interface Service {
  /** The text to show once the service is running. */
  readonly ready: string;
  /** Drains and stops the service. */
  readonly close: (how?: Draining) => Promise<void>;
}

// Longer than the time for which another worker waits until no more connections arrive.
const TIMEOUT_MS = 4_000;

/** Prints and logs that a stop begins, performs it, and logs that it has ended. */
export async function stopTold(
  signal: NodeJS.Signals,
  stop: () => Promise<void>,
  log: Pick<Log, 'info'>,
): Promise<void> {
  process.stdout.write('Stopping after the requests in flight are answered.\n');
  log.info({ signal }, 'stopping');
  await stop();
  log.info('stopped');
}

/**
 * Serves until this process is requested to stop: by SIGTERM, SIGINT or, in a worker, by its primary. Prints the
 * address on stdout and logs the stop. A worker sends the address to its primary instead, and the primary prints and
 * logs once for all workers. A second signal ends the process at once.
 */
export async function serveUntilStopped(
  { ready, close }: Service,
  { drainDelayMs: delayMs }: Pick<Config, 'drainDelayMs'>,
  log: Log,
): Promise<void> {
  const { worker } = cluster;
  const how = { delayMs, lingerMs: LINGER_MS };
  if (worker !== undefined) {
    const told = Promise.race([dismissed(worker), signalled().then(() => how)]);
    worker.send({ kind: 'ready', text: ready } satisfies Ready);
    await close({
      ...(await told),
      handedOver: () => handedOver(worker),
      othersClosed: () => othersClosed(worker),
    });
    return;
  }
  // Signals are handled before the address is printed: its reader may stop the process at once.
  const told = signalled();
  process.stdout.write(ready);
  await stopTold(await told, () => close(how), log);
}

function dismissed(worker: Worker): Promise<Leave['how']> {
  return new Promise((resolve) => {
    worker.on('message', (message: unknown) => {
      if (isMessage<Leave>(message, 'leave')) resolve(message.how);
    });
  });
}

/** Waits, up to a limit, until the primary has handed over every connection that it accepted for this worker. */
function handedOver(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => settle(), TIMEOUT_MS);
    const settle = (): void => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      resolve();
    };
    const onMessage = (message: unknown): void => {
      if (isMessage<HandedOver>(message, 'handedOver')) settle();
    };
    worker.on('message', onMessage);
    if (worker.isConnected()) worker.send({ kind: 'handOver' } satisfies HandOver, ignored);
    else settle();
  });
}

/**
 * Reports that this worker accepts no more connections, and waits, up to a limit, until no other leaving worker accepts
 * any.
 */
function othersClosed(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.on('message', (message: unknown) => {
      if (isMessage<AllClosed>(message, 'allClosed')) resolve();
    });
    setTimeout(resolve, TIMEOUT_MS).unref();
    if (worker.isConnected()) worker.send({ kind: 'closed' } satisfies Closed, ignored);
    else resolve();
  });
}
