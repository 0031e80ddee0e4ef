import cluster from 'node:cluster';

import type { Sample } from '../metrics';
import { Asking } from './asking';

/** Whether this process is one of several workers, whose primary serves the operator. */
export const isWorker = (): boolean => cluster.worker !== undefined;

/** Tells the primary, whenever it asks, what this worker counts. */
export function tellPrimary(own: () => readonly Sample[]): void {
  if (cluster.worker !== undefined) new Asking(cluster.worker, own);
}
