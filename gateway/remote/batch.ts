import type { Part } from './question';

/** The header in which a subgraph of this project states how many operations it accepts in one request. */
export const batchHeader = 'mmd-max-batch';

/** The maximum number of operations that a subgraph of this project accepts in one request. */
export const MAX_BATCH = 32;

/**
 * The maximum number of operations sent at once to a third-party subgraph that is configured to accept arrays. Most
 * servers allow this many.
 */
export const FOREIGN_MAX_BATCH = 10;

// A larger body is sent alone, so that an array of acceptable parts is never too large.
const MAX_BATCH_BYTES = 1024 * 1024;

/** Splits parts, in order, into batches of at most `most` parts that may be sent together. */
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

/**
 * Returns the number of operations that a subgraph states it accepts in one request, at most {@link MAX_BATCH};
 * undefined if it states no number.
 */
export function offeredBatch(header: string | string[] | undefined): number | undefined {
  const offered = Number(header);
  return Number.isInteger(offered) && offered > 1 ? Math.min(offered, MAX_BATCH) : undefined;
}
