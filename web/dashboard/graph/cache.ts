import type { Answer } from './ask';

/** The maximum number of cached responses. A visit rarely needs more, and the largest response is about 40 kB. */
const most = 120;

const kept = new Map<string, Answer<unknown>>();
let edition: string | undefined;

/** Returns the response cached under `key`, or undefined. The caller knows its type, since a key names its document. */
export function recall<Data>(key: string): Answer<Data> | undefined {
  return kept.get(key) as Answer<Data> | undefined;
}

/**
 * Caches a response if it is complete. A response from a different edition than the previous one clears the cache
 * first, so that a page never mixes two editions for longer than a new request takes.
 */
export function keep(key: string, answer: Answer<unknown>): void {
  const now = editionOf(answer.data);
  if (now !== undefined && now !== edition) {
    kept.clear();
    edition = now;
  }
  if (answer.faults.length > 0 || answer.data === null) return;
  kept.set(key, answer);
  const oldest = kept.keys().next();
  if (kept.size > most && !oldest.done) kept.delete(oldest.value);
}

function editionOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('edition' in data)) return undefined;
  const found = (data as { edition?: { id?: string } | null }).edition?.id;
  return found;
}
