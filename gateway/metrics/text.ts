import type { Metric } from 'prom-client';

import type { Family } from './family';

/** The media type of {@link textOf}'s result. */
export const contentType = 'text/plain; version=0.0.4; charset=utf-8';

/** Writes metrics in Prometheus's text format. */
export async function textOf(families: readonly Family[]): Promise<string> {
  const { Registry } = await import('prom-client');
  const registry = new Registry();
  for (const one of families) {
    // prom-client reads only these parts of a metric, as when it merges the metrics of several processes itself.
    registry.registerMetric({ ...one, get: () => Promise.resolve(one) } as unknown as Metric);
  }
  return registry.metrics();
}
