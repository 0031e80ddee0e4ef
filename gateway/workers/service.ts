import cluster, { type Worker } from 'node:cluster';

import type { Draining } from '../http/server';
import { signalled } from '../signals';
import { isMessage, type Leave, type Ready } from './messages';

/** Something that was started and serves. */
export interface Service {
  /** What a person is to read when it serves. */
  readonly ready: string;
  /** Drains and stops it. */
  readonly close: (how?: Draining) => Promise<void>;
}

/** What is said when a stop begins. */
export const stopping = 'Stopping: requests in flight are answered first.\n';

/**
 * Serves until this process is told to stop: by SIGTERM or SIGINT, or, where it is a worker, by its primary. Says on stdout
 * where it is; a worker tells its primary instead, which says it once for all. A second signal ends the process at once.
 */
export async function serveUntilStopped({ ready, close }: Service): Promise<void> {
  const { worker } = cluster;
  if (worker !== undefined) {
    const told = Promise.race([dismissed(worker), signalled().then(() => ({}))]);
    worker.send({ kind: 'ready', text: ready } satisfies Ready);
    await close(await told);
    return;
  }
  // Whoever reads where it is may stop it at once.
  const told = signalled();
  process.stdout.write(ready);
  await told;
  process.stdout.write(stopping);
  await close();
}

function dismissed(worker: Worker): Promise<Draining> {
  return new Promise((resolve) => {
    worker.on('message', (message: unknown) => {
      if (isMessage<Leave>(message, 'leave')) resolve({ lingerMs: message.lingerMs });
    });
  });
}
