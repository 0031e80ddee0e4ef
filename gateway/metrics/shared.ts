import type { SharedCounts } from '../shared';
import { family, type Family } from './family';

/** Returns the metrics of the cache that processes share, as this process used it. */
export function sharedFamilies({ hits, misses, errors, isUp }: SharedCounts): readonly Family[] {
  const counter = (name: string, help: string, value: number): Family =>
    family({ name: `mmd_shared_cache_${name}_total`, type: 'counter', help }, value);
  const up = {
    name: 'mmd_shared_cache_up',
    type: 'gauge',
    help: 'How many processes use the shared cache now.',
  } as const;
  return [
    counter('hits', 'What another process had left in the shared cache.', hits),
    counter('misses', 'What was not in the shared cache.', misses),
    counter('errors', 'Questions and writes to the shared cache that failed or took too long.', errors),
    family(up, Number(isUp)),
  ];
}
