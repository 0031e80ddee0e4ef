import { bytes } from './bytes';
import type { Contender } from './contender';
import { federated, remote } from './federated';
import { monoliths } from './monoliths';
import { ours } from './ours';
import { sql } from './sql';

/** All contenders, this project first. The bare server comes last: it sends what the first one answered. */
export const contenders: readonly Contender[] = [
  ...ours,
  ...monoliths,
  ...federated,
  ...remote,
  sql,
  ...bytes,
];

/** Those named, in their usual order; all where none is named. Fails where there is none of a name. */
export function contendersNamed(names: readonly string[]): readonly Contender[] {
  const unknown = names.filter((name) => !contenders.some((each) => each.name === name));
  if (unknown.length > 0)
    throw new Error(
      `There is no contender ${unknown.join(', ')}; there are ${contenders.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? contenders : contenders.filter(({ name }) => names.includes(name));
}
