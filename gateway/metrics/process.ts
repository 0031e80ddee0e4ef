import type { Registry } from 'prom-client';

import type { Family } from './family';

// One registry for all servers in this process, because it describes the process.
let opened: Promise<Registry> | undefined;

/**
 * Returns the metrics of any Node process: processor, memory, heap, garbage collection and the lag of the event loop.
 * Observation begins with the first call.
 */
export async function processFamilies(): Promise<readonly Family[]> {
  const registry = await (opened ??= open());
  // According to prom-client's types a metric's type is a number, but it is a string.
  return (await registry.getMetricsAsJSON()) as unknown as readonly Family[];
}

/** Loads prom-client. This takes a tenth of a second, which must not delay a server's start. */
async function open(): Promise<Registry> {
  const { collectDefaultMetrics, Registry: Registries } = await import('prom-client');
  const registry = new Registries();
  collectDefaultMetrics({ register: registry });
  return registry;
}
