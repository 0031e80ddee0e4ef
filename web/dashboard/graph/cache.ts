import type { Answer } from './ask';

/** The most answers kept: a visit rarely asks more, and the largest is some 40 kB. */
const most = 120;

const kept = new Map<string, Answer<unknown>>();
let edition: string | undefined;

/** Returns the answer kept under `key`, or undefined. The caller knows its type, since a key names its document. */
export function recall<Data>(key: string): Answer<Data> | undefined {
  return kept.get(key) as Answer<Data> | undefined;
}

/**
 * Keeps an answer if it is whole. One from another edition than the last empties the cache first, so that a page never
 * mixes two editions for longer than it takes to ask again.
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
