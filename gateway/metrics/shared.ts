import type { SharedCounts } from '../shared';
import { sample } from './sample';

/** What the cache that processes share has done for this one. */
export function sharedText({ hits, misses, errors, isUp }: SharedCounts): string {
  const counter = (name: string, help: string, value: number): string =>
    sample({ name: `mmd_shared_cache_${name}_total`, type: 'counter', help }, value);
  return [
    counter('hits', 'What another process had left in the shared cache.', hits),
    counter('misses', 'What was not in the shared cache.', misses),
    counter('errors', 'Questions and writes to the shared cache that failed or took too long.', errors),
    sample(
      { name: 'mmd_shared_cache_up', type: 'gauge', help: 'Whether the shared cache is used now.' },
      Number(isUp),
    ),
  ].join('');
}
