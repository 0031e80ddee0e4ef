/** A generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export type Random = () => number;

/** Builds the generator of a seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Picks one of the entries; fails if there is none. */
export function oneOf<T>(entries: readonly T[], random: Random): T {
  const entry = entries[Math.floor(random() * entries.length)];
  if (entry === undefined) throw new Error('There is nothing to choose from.');
  return entry;
}
