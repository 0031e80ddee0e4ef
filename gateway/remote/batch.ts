import type { Part } from './question';

/** The header in which a subgraph of ours says how many operations it takes in one request. */
export const batchHeader = 'mmd-max-batch';

/** The most operations that a subgraph of ours takes in one request. */
export const MAX_BATCH = 32;

/** The most operations sent to a subgraph of another make that is said to take arrays: what most servers allow. */
export const FOREIGN_MAX_BATCH = 10;

// Larger bodies go by themselves, so that an array is never too large where each of its parts is not.
const MAX_BATCH_BYTES = 1024 * 1024;

/** Cuts parts into runs that may go out together, each of at most `most` parts, in order. */
export function batchesOf(parts: readonly Part[], most: number): readonly (readonly Part[])[] {
  const batches: Part[][] = [];
  let bytes = 0;
  for (const part of parts) {
    const last = batches.at(-1);
    if (last === undefined || last.length >= most || bytes + part.body.length > MAX_BATCH_BYTES) {
      batches.push([part]);
      bytes = part.body.length;
    } else {
      last.push(part);
      bytes += part.body.length;
    }
  }
  return batches;
}

/** How many operations a subgraph says that it takes in one request; undefined where it says nothing of the kind. */
export function offeredBatch(header: string | string[] | undefined): number | undefined {
  const offered = Number(header);
  return Number.isInteger(offered) && offered > 1 ? Math.min(offered, MAX_BATCH) : undefined;
}
