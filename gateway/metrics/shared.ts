import type { SharedCounts } from '../shared';
import type { Sample } from './sample';

/** What the cache that processes share has done for this one. */
export function sharedSamples({ hits, misses, errors, isUp }: SharedCounts): readonly Sample[] {
  const counter = (name: string, help: string, value: number): Sample => ({
    name: `mmd_shared_cache_${name}_total`,
    type: 'counter',
    help,
    value,
  });
  return [
    counter('hits', 'What another process had left in the shared cache.', hits),
    counter('misses', 'What was not in the shared cache.', misses),
    counter('errors', 'Questions and writes to the shared cache that failed or took too long.', errors),
    {
      name: 'mmd_shared_cache_up',
      type: 'gauge',
      help: 'How many processes use the shared cache now.',
      value: Number(isUp),
    },
  ];
}
