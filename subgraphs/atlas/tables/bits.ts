import { componentNames, type ComponentName } from '../../kit/records';

/**
 * A set of small whole numbers as one whole number, in which bit n stands for n: whether two sets have an entry in common is
 * then arithmetic on what a row holds, and takes no other table. Entries are 0 to 30.
 */
export function bitsOf(entries: readonly number[]): number {
  return entries.reduce((bits, entry) => bits | (1 << entry), 0);
}

/** A set of components in that form. */
export function componentBits(names: readonly ComponentName[]): number {
  return bitsOf(names.map((name) => componentNames.indexOf(name)));
}

/** The components of a set, in the order in which they are always listed. */
export function componentsIn(bits: number): readonly ComponentName[] {
  return componentNames.filter((_, position) => (bits & (1 << position)) !== 0);
}
