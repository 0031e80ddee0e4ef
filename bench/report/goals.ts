import type { Operation } from '../operations';
import { ratio, type Figures, type Measure } from './ratios';

/** A ratio that this project aims for. */
interface Goal {
  readonly one: string;
  readonly other: string;
  /** The kind of operations that count: the four shapes, or the saved operations. */
  readonly over: Operation['kind'];
  /** The geometric mean, or the minimum of the individual operations. */
  readonly of: 'mean' | 'least';
  readonly atLeast: number;
}

const mean = (one: string, other: string, atLeast: number): Goal => ({
  one,
  other,
  over: 'shape',
  of: 'mean',
  atLeast,
});

/** The ratios that this project aims for, in one run. */
export const goals: readonly Goal[] = [
  mean('mmd', 'apollo', 30),
  mean('mmd', 'hive-rust', 15),
  mean('mmd', 'yoga-knex', 4.5),
  mean('mmd', 'mercurius-knex', 2),
  mean('mmd-rows', 'apollo', 45),
  mean('mmd-rows', 'hive-rust', 22),
  mean('mmd-rows', 'yoga-knex', 7),
  mean('mmd-rows', 'mercurius-knex', 3),
  { one: 'mmd-rows', other: 'mercurius-knex', over: 'shape', of: 'least', atLeast: 1.5 },
  mean('mmd-responses', 'bytes', 0.8),
  mean('mmd-304', 'bytes-304', 0.9),
  { one: 'mmd-rows', other: 'yoga-knex', over: 'saved', of: 'least', atLeast: 4 },
  { one: 'mmd', other: 'yoga-knex', over: 'saved', of: 'least', atLeast: 4 },
  mean('mmd-remote', 'apollo-remote', 2.5),
];

/** The outcome of a goal. */
export interface Outcome extends Goal {
  readonly found: number;
  /** The operation with the lowest ratio, if the minimum counts. */
  readonly at: string | null;
}

/** Computes the outcomes of the goals that were measured. */
export function outcomes(
  figures: Figures,
  operations: readonly Operation[],
  measure: Measure = 'perSecond',
): readonly Outcome[] {
  return goals.flatMap((goal) => {
    const names = operations.filter(({ kind }) => kind === goal.over).map(({ name }) => name);
    const found = ratio(figures, names, goal.one, goal.other, measure);
    if (found === null) return [];
    return [{ ...goal, found: found[goal.of], at: goal.of === 'least' ? found.leastAt : null }];
  });
}
