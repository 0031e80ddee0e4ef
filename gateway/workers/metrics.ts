import cluster from 'node:cluster';

import type { Sample } from '../metrics';
import { Asking } from './asking';

// Longer than the primary waits for a worker.
const PATIENCE_MS = 3_000;

/**
 * Makes a function that gives the metrics of all workers where this process is one of them, else its own. Gives null where
 * the primary does not answer.
 */
export function acrossWorkers(own: () => readonly Sample[]): () => Promise<readonly Sample[] | null> {
  const { worker } = cluster;
  if (worker === undefined) return () => Promise.resolve(own());
  const primary = new Asking(worker, own);
  return () => primary.ask(PATIENCE_MS);
}
