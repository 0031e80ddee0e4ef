import type { Figure } from '../measure';
import { geometricMean } from './statistics';

/** Figures by operation, then by contender. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, Figure>>;

/**
 * The measure by which contenders are compared: responses per second, or responses per second of CPU time. CPU time
 * gives the same result on a quiet machine, and is less affected by other load on a busy machine.
 */
export type Measure = 'perSecond' | 'perCpu';

const valueOf = (figure: Figure, measure: Measure): number =>
  measure === 'perSecond' ? figure.perSecond : 1000 / figure.cpuMs;

/** The mean and the lowest ratio. */
export interface Ratio {
  /** The geometric mean. */
  readonly mean: number;
  readonly least: number;
  /** The operation with the lowest ratio. */
  readonly leastAt: string;
}

/**
 * Computes the factor by which one contender is faster than another over operations. Returns null if no operation has
 * figures of both.
 */
export function ratio(
  figures: Figures,
  operations: readonly string[],
  one: string,
  other: string,
  measure: Measure = 'perSecond',
): Ratio | null {
  const all = operations.flatMap((operation) => {
    const [ours, theirs] = [one, other].map((name) => figures.get(operation)?.get(name));
    if (ours === undefined || theirs === undefined) return [];
    return [{ operation, value: valueOf(ours, measure) / valueOf(theirs, measure) }];
  });
  const [least] = [...all].sort((a, b) => a.value - b.value);
  if (least === undefined) return null;
  return { mean: geometricMean(all.map(({ value }) => value)), least: least.value, leastAt: least.operation };
}
