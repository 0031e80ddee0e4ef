import type { Setting } from './setting';
import { allSettings } from './uses';

/** A variable that is not a setting, and the setting that was probably meant. */
interface Misspelt {
  readonly variable: string;
  readonly meant: string;
}

const prefix = 'MMD_';
const known = Object.values<Setting<unknown>>(allSettings).map(({ variable }) => variable);

/**
 * Finds variables that are not settings but begin with the settings' prefix and are spelt almost like a setting. Other
 * variables are ignored: an orchestrator names variables after its services, and these may well begin with `MMD_`.
 */
export function misspelt(environment: NodeJS.ProcessEnv): readonly Misspelt[] {
  return Object.entries(environment).flatMap(([variable, value = '']) => {
    const spelling = variable.toUpperCase();
    // Kubernetes sets MMD_PORT=tcp://… if there is a service called `mmd`.
    if (!spelling.startsWith(prefix) || known.includes(variable) || value.startsWith('tcp://')) return [];
    const meant = nearest(spelling);
    return meant === undefined ? [] : [{ variable, meant }];
  });
}

/**
 * Returns the setting with the nearest name, if it is near enough. Names without the prefix are compared as if they had
 * it.
 */
function nearest(spelling: string): string | undefined {
  const most = spelling.length - prefix.length < 6 ? 1 : 2;
  const near = known
    .map((name) => ({ name, away: distance(spelling, name.startsWith(prefix) ? name : prefix + name) }))
    .filter(({ away }) => away <= most)
    .sort((one, other) => one.away - other.away);
  return near[0]?.name;
}

/** Counts the letters to add, omit, change, or swap with the next letter. */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = Number(one[i - 1] !== other[j - 1]);
      const steps = [at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + changed];
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        steps.push(at(before, j - 2) + 1);
      row.push(Math.min(...steps));
    }
    [before, last] = [last, row];
  }
  return at(last, other.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
