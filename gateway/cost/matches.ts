import type { Among } from './records';

/** The records that pass a filter: their number, and which they are if that is known. */
export interface Matches {
  readonly count: number;
  readonly among?: Among | undefined;
}

/** The matches of no filter. */
export const EVERYTHING: Matches = { count: Infinity };

/** Returns what passes two filters at once. */
export function both(one: Matches, next: Matches): Matches {
  if (one.among === undefined || next.among === undefined)
    return { count: Math.min(one.count, next.count), among: one.among ?? next.among };
  const second = new Set(next.among);
  const among = one.among.filter((record) => second.has(record));
  return { count: among.length, among };
}
