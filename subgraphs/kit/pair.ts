import { followAll } from './siblings';

/** Two countries as a relationship names them. */
export interface Pair {
  readonly a: { readonly code: string };
  readonly b: { readonly code: string };
}

/** From one country to another. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

/** The key under which what leads from one country to another is stored, `FR-ML`. */
export function wayKey({ from, to }: Way): string {
  return `${from}-${to}`;
}

/** From `a` to `b` and back, as siblings of the ways of all relationships that were asked for together. */
export function waysOf(pair: Pair): readonly Way[] {
  return followAll(pair, ({ a, b }) => [
    { from: a.code, to: b.code },
    { from: b.code, to: a.code },
  ]);
}
