import { fault, type Entry } from './context';
import type { Fault } from '../faults';
import { valuesAt } from '../paths';
import type { Rule } from './rule';

/** Files whose ids share a namespace, because a client may look up a contract as an initiative. */
const SPACES: Readonly<Record<string, string>> = { contracts: 'initiatives' };

/** The parts of an action plan that also have ids, which are unique over all plans. */
const PARTS = ['areas[]', 'areas[].objectives[]', 'areas[].objectives[].actions[]'];

/**
 * Requires ids to be unique among all records of a kind, in any folder. Records without an id must have a key that is
 * unique in their file, such as a country and a year.
 */
export const ids: Rule = function* (context) {
  const owners = new Map<string, Entry>();
  for (const entry of context.entries) {
    const byId = entry.key.length === 1 && entry.key[0] === 'id';
    const space = byId ? (SPACES[entry.kind] ?? entry.kind) : entry.name;
    yield* claim(owners, `${space} ${keyOf(entry)}`, entry, entry.key.join(', '), entry.label);
  }
  const parts = new Map<string, Entry>();
  for (const entry of context.of('actionPlans')) {
    for (const { path, value } of PARTS.flatMap((part) => valuesAt(entry.record, `${part}.id`))) {
      yield* claim(parts, String(value), entry, path, String(value));
    }
  }
};

/** Returns a part of a key as a string: a code, a slug or a year. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/**
 * Returns the key of a record, with an empty part for each absent field, so that different keys never look the same.
 */
function keyOf(entry: Entry): string {
  return entry.key.map((field) => textOf(valuesAt(entry.record, field)[0]?.value)).join('|');
}

function* claim(
  owners: Map<string, Entry>,
  key: string,
  entry: Entry,
  field: string,
  found: string,
): Iterable<Fault> {
  const owner = owners.get(key);
  if (owner === undefined) owners.set(key, entry);
  else yield fault(entry, field, found, `a unique key; data/${owner.name} already has this one`);
}
