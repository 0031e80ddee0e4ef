/** Numbers in descending order, each with how often it stands there. */
export type Profile = readonly (readonly [number: number, times: number])[];

/** Objects at one place of an answer. */
export interface Counted {
  /** How many there are at most. */
  readonly count: number;
  /** How often the same one is among them at most. */
  readonly repeats: number;
  /** Of how many records they are parts; as many as they are where they are records. */
  readonly records: number;
}

/** One object. */
export const ONE: Counted = { count: 1, repeats: 1, records: 1 };

/**
 * The most that so many objects have together: where each is among them once, the sum of the largest numbers; where one may
 * be there several times, the largest count as often.
 */
export function mostOf(profile: Profile, { count, repeats }: Pick<Counted, 'count' | 'repeats'>): number {
  if (count <= 0) return 0;
  const times = Math.max(1, Math.min(repeats, count));
  // Of different objects there may be so many, or one less: the sum between is on the line between.
  let left = count / times;
  let sum = 0;
  for (const [number, there] of profile) {
    const taken = Math.min(left, there);
    sum += taken * number;
    left -= taken;
    if (left <= 0) break;
  }
  return Math.ceil(sum * times - 1e-6);
}
