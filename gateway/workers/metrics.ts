import cluster from 'node:cluster';

import type { Family } from '../metrics';
import { MetricsChannel } from './metricsChannel';

/** True if this process is one of several workers, whose primary serves the operator. */
export const isWorker = (): boolean => cluster.worker !== undefined;

/** Sends this worker's metrics to the primary whenever the primary requests them. */
export function tellPrimary(own: () => Promise<readonly Family[]>): void {
  if (cluster.worker !== undefined) new MetricsChannel(cluster.worker, own);
}
