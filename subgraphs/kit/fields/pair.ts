import { followAll } from '../store/siblings';

/** The two countries of a relationship. */
export interface Pair {
  readonly a: { readonly code: string };
  readonly b: { readonly code: string };
}

/** A direction from one country to another. */
export interface Direction {
  readonly from: string;
  readonly to: string;
}

/** Returns the key of a direction between two countries, such as `FR-ML`. */
export function directionKey({ from, to }: Direction): string {
  return `${from}-${to}`;
}

/**
 * Returns the two directions of a pair, from `a` to `b` and back. They are siblings of the directions of all pairs that
 * were read together.
 */
export function directionsOf(pair: Pair): readonly Direction[] {
  return followAll(pair, ({ a, b }) => [
    { from: a.code, to: b.code },
    { from: b.code, to: a.code },
  ]);
}
