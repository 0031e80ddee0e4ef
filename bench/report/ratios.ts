import type { Figure } from '../measure';
import { geometricMean } from './statistics';

/** Figures by operation, then by contender. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, Figure>>;

/** How many times as fast one contender is as another on each operation. */
export function ratios(
  figures: Figures,
  operations: readonly string[],
  one: string,
  other: string,
): readonly number[] {
  return operations.flatMap((operation) => {
    const [ours, theirs] = [one, other].map((name) => figures.get(operation)?.get(name)?.perSecond);
    return ours === undefined || theirs === undefined ? [] : [ours / theirs];
  });
}

/** The same on the whole, and the least; null where there are no figures. */
export function ratio(
  figures: Figures,
  operations: readonly string[],
  one: string,
  other: string,
): { readonly mean: number; readonly least: number } | null {
  const all = ratios(figures, operations, one, other);
  return all.length === 0 ? null : { mean: geometricMean(all), least: Math.min(...all) };
}
