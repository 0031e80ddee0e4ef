import cluster, { type Worker } from 'node:cluster';

import type { Config } from '../config';
import type { Draining } from '../http/drain';
import { signalled } from '../signals';
import { ignored } from './asking';
import { isMessage, type AllClosed, type Closed, type Leave, type Ready } from './messages';

/** Something that was started and serves. */
export interface Service {
  /** What a person is to read when it serves. */
  readonly ready: string;
  /** Drains and stops it. */
  readonly close: (how?: Draining) => Promise<void>;
}

// Longer than another worker waits until no more connections come.
const PATIENCE_MS = 4_000;

/** What is said when a stop begins. */
export const stopping = 'Stopping: requests in flight are answered first.\n';

/**
 * Serves until this process is told to stop: by SIGTERM or SIGINT, or, where it is a worker, by its primary. Says on stdout
 * where it is; a worker tells its primary instead, which says it once for all. A second signal ends the process at once.
 */
export async function serveUntilStopped(
  { ready, close }: Service,
  { drainDelayMs: delayMs }: Pick<Config, 'drainDelayMs'>,
): Promise<void> {
  const { worker } = cluster;
  if (worker !== undefined) {
    const told = Promise.race([dismissed(worker), signalled().then(() => ({ delayMs }))]);
    worker.send({ kind: 'ready', text: ready } satisfies Ready);
    await close({ ...(await told), othersClosed: () => othersClosed(worker) });
    return;
  }
  // Whoever reads where it is may stop it at once.
  const told = signalled();
  process.stdout.write(ready);
  await told;
  process.stdout.write(stopping);
  await close({ delayMs });
}

function dismissed(worker: Worker): Promise<Leave['how']> {
  return new Promise((resolve) => {
    worker.on('message', (message: unknown) => {
      if (isMessage<Leave>(message, 'leave')) resolve(message.how);
    });
  });
}

/** Says that this worker takes no more connections, and waits until no other does that leaves; not for ever. */
function othersClosed(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.on('message', (message: unknown) => {
      if (isMessage<AllClosed>(message, 'allClosed')) resolve();
    });
    setTimeout(resolve, PATIENCE_MS).unref();
    if (worker.isConnected()) worker.send({ kind: 'closed' } satisfies Closed, ignored);
    else resolve();
  });
}
