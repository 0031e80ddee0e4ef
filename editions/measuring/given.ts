import type { Hints } from '../../subgraphs/kit/hints';
import type { Measured, Profile } from './measures';

/** A number of objects that no response reaches. */
const ENDLESS = 1_000_000_000;

/** Adds the numbers that subgraphs provide for fields that cannot be measured to the measures. */
export function withGiven<Some extends Pick<Measured, 'lists' | 'values'>>(
  { lists, values, ...rest }: Some,
  hints: readonly Hints[],
) {
  const most = Object.assign({}, ...hints.map((each) => each.most)) as NonNullable<Hints['most']>;
  const like = Object.assign({}, ...hints.map((each) => each.like)) as NonNullable<Hints['like']>;
  const allLists = { ...lists };
  const allValues = { ...values };
  const give = (label: string, number: number): void => {
    allLists[label] = { lengths: always(number) };
    allValues[label] = always(number);
  };
  const largest = (label: string): number =>
    most[label] ?? (lists[label]?.lengths ?? values[label])?.[0]?.[0] ?? 0;
  for (const [label, number] of Object.entries(most)) give(label, number);
  for (const [label, others] of Object.entries(like)) give(label, Math.max(...others.map(largest)));
  return { ...rest, lists: allLists, values: allValues };
}

/** Returns the profile of a field that may have the same number in every object. */
function always(number: number): Profile {
  return [[number, ENDLESS]];
}
