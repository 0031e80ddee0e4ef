import type { SharedCounts } from '../redisCache';
import { family, type Family } from './family';

/** Returns the metrics of this process's use of the cache that processes share. */
export function sharedFamilies({ hits, misses, errors, isUp }: SharedCounts): readonly Family[] {
  const counter = (name: string, help: string, value: number): Family =>
    family({ name: `mmd_shared_cache_${name}_total`, type: 'counter', help }, value);
  const up = {
    name: 'mmd_shared_cache_up',
    type: 'gauge',
    help: 'Number of processes that are connected to the shared cache.',
  } as const;
  return [
    counter('hits', 'Lookups in the shared cache that found an entry.', hits),
    counter('misses', 'Lookups in the shared cache that found no entry.', misses),
    counter('errors', 'Reads from and writes to the shared cache that failed or timed out.', errors),
    family(up, Number(isUp)),
  ];
}
