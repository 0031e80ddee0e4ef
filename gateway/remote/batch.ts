import type { Part } from './question';

/** The header in which one of our subgraphs states how many operations it accepts in one request. */
export const batchHeader = 'mmd-max-batch';

/** The most operations that one of our subgraphs accepts in one request. */
export const MAX_BATCH = 32;

/**
 * The most operations sent at once to a third-party subgraph that is configured to accept arrays: a limit most servers
 * allow.
 */
export const FOREIGN_MAX_BATCH = 10;

// A larger body is sent alone, so that an array is never too large when each of its parts is acceptable.
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
 * Returns how many operations a subgraph says it accepts in one request, at most {@link MAX_BATCH}; undefined if it
 * does not say.
 */
export function offeredBatch(header: string | string[] | undefined): number | undefined {
  const offered = Number(header);
  return Number.isInteger(offered) && offered > 1 ? Math.min(offered, MAX_BATCH) : undefined;
}
