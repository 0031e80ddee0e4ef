import { bytes } from './bytes';
import type { Contender } from './contender';
import { federated, remote } from './federated';
import { monoliths } from './monoliths';
import { ours } from './ours';
import { sql } from './sql';

/**
 * All contenders, this project first. The bare server comes last, because it sends the responses of the first
 * contender.
 */
export const contenders: readonly Contender[] = [
  ...ours,
  ...monoliths,
  ...federated,
  ...remote,
  sql,
  ...bytes,
];

/** Finds contenders by name, in their fixed order. Without names, returns all. Fails if a name is unknown. */
export function contendersNamed(names: readonly string[]): readonly Contender[] {
  const unknown = names.filter((name) => !contenders.some((each) => each.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no contender ${unknown.join(', ')}; there are ${contenders.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? contenders : contenders.filter(({ name }) => names.includes(name));
}
