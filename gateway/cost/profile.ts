/** Numbers in descending order, each with the number of times that it occurs. */
export type Profile = readonly (readonly [number: number, times: number])[];

/** The objects at one place in a response, counted. */
export interface Counted {
  /** The maximum number of objects. */
  readonly count: number;
  /** The maximum number of times that the same object can be among them. */
  readonly repeats: number;
  /** The number of records of which the objects are parts; their own number if they are records. */
  readonly records: number;
  /** Records that include every record that the objects are or belong to; undefined if those records are not known. */
  readonly among?: readonly number[] | undefined;
}

/** A single object. */
export const ONE: Counted = { count: 1, repeats: 1, records: 1 };

/**
 * Returns the largest sum that `count` objects can have. If each object occurs once, it is the sum of the largest
 * numbers; if an object may occur several times, each of the largest numbers counts that many times.
 */
export function mostOf(profile: Profile, { count, repeats }: Pick<Counted, 'count' | 'repeats'>): number {
  if (count <= 0) return 0;
  const times = Math.max(1, Math.min(repeats, count));
  // The number of different objects may be a fraction; the sum is then interpolated.
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
