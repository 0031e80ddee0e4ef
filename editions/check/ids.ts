import { fault, type Entry } from './context';
import type { Fault } from '../faults';
import { valuesAt } from '../paths';
import type { Rule } from './rule';

/** Files whose ids share one space: a contract is an initiative to whoever asks for one. */
const SPACES: Readonly<Record<string, string>> = { contracts: 'initiatives' };

/** The parts of an action plan have ids too, unique over all plans. */
const PARTS = ['areas[]', 'areas[].objectives[]', 'areas[].objectives[].actions[]'];

/**
 * No two records of a kind have the same id, whichever folders they lie in; where there is no id, no two records of a
 * file have the same key (a country and a year, say).
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

/** A part of a key as text: a code, a slug, a year. */
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The key of a record, with a place kept for each absent field, so that two keys never run into each other. */
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
  else yield fault(entry, field, found, `one record of that key; data/${owner.name} has it already`);
}
