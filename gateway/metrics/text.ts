import type { Metric } from 'prom-client';

import type { Family } from './family';

/** Media type of {@link textOf}. */
export const contentType = 'text/plain; version=0.0.4; charset=utf-8';

/** Metrics in Prometheus's text format. */
export async function textOf(families: readonly Family[]): Promise<string> {
  const { Registry } = await import('prom-client');
  const registry = new Registry();
  for (const one of families) {
    // It reads no more of a metric, as where it puts those of several processes together itself.
    registry.registerMetric({ ...one, get: () => Promise.resolve(one) } as unknown as Metric);
  }
  return registry.metrics();
}
