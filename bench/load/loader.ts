import { once } from 'node:events';
import { ensureBundle } from '../bundles';
import { cores, startNode } from '../machine/spawn';
import type { LoadOrder, LoadResult } from './messages';

/** The process that sends the requests. */
export interface Loader {
  /** Runs an order. Fails if any response was missing or not the expected one. */
  run(order: LoadOrder): Promise<LoadResult>;
  stop(): Promise<void>;
}

/** Starts the loading process on its own core. */
export function startLoader(): Loader {
  const worker = startNode([ensureBundle('load/worker')], cores.load, {}, [
    'ignore',
    'inherit',
    'inherit',
    'ipc',
  ]);
  return {
    async run(order) {
      const { child } = worker;
      const given = new AbortController();
      const { signal } = given;
      const result = await new Promise<LoadResult>((resolve, reject) => {
        once(child, 'message', { signal }).then(([answer]) => resolve(answer as LoadResult), reject);
        once(child, 'exit', { signal }).then(
          () => reject(new Error('The loading process ended.')),
          () => undefined,
        );
        child.send(order);
      }).finally(() => given.abort());
      if (result.failures > 0)
        throw new Error(`${String(result.failures)} requests to ${order.requests[0]?.url ?? ''} failed.`);
      return result;
    },
    stop: () => worker.stop(),
  };
}
