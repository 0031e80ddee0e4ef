import type { Among } from './records';

/** The records that match a filter: their number, and the records themselves if they are known. */
export interface Matches {
  readonly count: number;
  readonly among?: Among | undefined;
}

/** The matches of an absent filter. */
export const EVERYTHING: Matches = { count: Infinity };

/** Returns the records that match both filters. */
export function both(one: Matches, next: Matches): Matches {
  if (one.among === undefined || next.among === undefined)
    return { count: Math.min(one.count, next.count), among: one.among ?? next.among };
  const second = new Set(next.among);
  const among = one.among.filter((record) => second.has(record));
  return { count: among.length, among };
}
