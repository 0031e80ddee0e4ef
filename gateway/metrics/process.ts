import type { Registry } from 'prom-client';

import type { Family } from './family';

// One, however many servers there are: it is about the process.
let opened: Promise<Registry> | undefined;

/**
 * What any process of Node tells of itself: processor, memory, heap, garbage collection, the event loop's lag. The process is
 * watched from the first call on.
 */
export async function processFamilies(): Promise<readonly Family[]> {
  const registry = await (opened ??= open());
  // Its types say that a metric's type is a number, and it is a word.
  return (await registry.getMetricsAsJSON()) as unknown as readonly Family[];
}

/** Loads prom-client, which takes a tenth of a second that a server which starts has not. */
async function open(): Promise<Registry> {
  const { collectDefaultMetrics, Registry: Registries } = await import('prom-client');
  const registry = new Registries();
  collectDefaultMetrics({ register: registry });
  return registry;
}
