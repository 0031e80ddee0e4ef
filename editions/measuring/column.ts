import type { Profile } from './measures';

/** The largest number that is never rounded. */
const EXACT = 16;

/** The numbers observed for one field along one path. */
export class Column {
  readonly #counts = new Map<number, number>();

  add(number: number, times = 1): void {
    const rounded = roundedUp(number);
    this.#counts.set(rounded, (this.#counts.get(rounded) ?? 0) + times);
  }

  addAll(other: Column): void {
    for (const [number, times] of other.#counts) this.add(number, times);
  }

  get profile(): Profile {
    return [...this.#counts].sort(([one], [other]) => other - one);
  }
}

/** Rounds up to a number with four significant binary digits, which adds at most an eighth. */
function roundedUp(number: number): number {
  if (number <= EXACT) return number;
  const step = 2 ** (Math.floor(Math.log2(number)) - 3);
  return Math.ceil(number / step) * step;
}

/**
 * Returns the profile of the largest number at each rank of several profiles, so that no sum is below the sum of any of
 * them.
 */
export function largestOf(profiles: readonly Profile[]): Profile {
  const ranked = profiles.map((runs) => ({ runs, at: 0, left: runs[0]?.[1] ?? 0 }));
  const largest: Profile = [];
  for (;;) {
    const open = ranked.filter(({ runs, at }) => at < runs.length);
    if (open.length === 0) return largest;
    const value = Math.max(...open.map(({ runs, at }) => runs[at]?.[0] ?? 0));
    const count = Math.min(...open.map(({ left }) => left));
    const last = largest.at(-1);
    if (last?.[0] === value) last[1] += count;
    else largest.push([value, count]);
    for (const each of open) {
      each.left -= count;
      if (each.left === 0) {
        each.at += 1;
        each.left = each.runs[each.at]?.[1] ?? 0;
      }
    }
  }
}
