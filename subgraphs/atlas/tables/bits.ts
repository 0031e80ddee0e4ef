import { componentNames, type ComponentName } from '../../kit/components';

/**
 * Encodes a set of small whole numbers as one whole number, in which bit n stands for n. Two sets can then be compared
 * by arithmetic within a row, without another table. Entries are 0 to 30.
 */
export function bitsOf(entries: readonly number[]): number {
  return entries.reduce((bits, entry) => bits | (1 << entry), 0);
}

/** Encodes a set of components as such a number. */
export function componentBits(names: readonly ComponentName[]): number {
  return bitsOf(names.map((name) => componentNames.indexOf(name)));
}

/** Decodes a set of components, in the fixed order of components. */
export function componentsIn(bits: number): readonly ComponentName[] {
  return componentNames.filter((_, position) => (bits & (1 << position)) !== 0);
}
