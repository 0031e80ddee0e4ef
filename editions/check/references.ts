import { isCountry, type ReferenceTarget } from '../../subgraphs/kit/records';
import { valuesAt } from '../paths';
import { fault, type Context } from './context';
import type { Rule } from './rule';

/** The possible targets of references: the files that contain them, and the wording for a fault. */
const TARGETS = {
  country: {
    files: ['atlas/countries.json'],
    expected: 'the code of a country in data/atlas/countries.json',
  },
  organisation: {
    files: ['atlas/organisations.json'],
    expected: 'the id of an organisation in data/atlas/organisations.json',
  },
  meeting: { files: /\/meetings\.json$/, expected: 'the id of a meeting in one of the meetings.json files' },
  actionPlan: {
    files: /\/actionPlans\.json$/,
    expected: 'the id of a plan in one of the actionPlans.json files',
  },
  initiative: {
    files: /\/initiatives\.json$/,
    expected: 'the id of an initiative in one of the initiatives.json files',
  },
  dataset: {
    files: ['continental/datasets.json'],
    expected: 'the id of a dataset in data/continental/datasets.json',
  },
} as const satisfies Readonly<Record<Exclude<ReferenceTarget, 'party'>, object>>;

/** Requires every reference to name an existing record, and a list of references to name each record once. */
export const references: Rule = function* (context) {
  const known = lookups(context);
  for (const entry of context.entries) {
    for (const [field, target] of Object.entries(entry.references)) {
      const seen = new Set<unknown>();
      for (const { path, value } of valuesAt(entry.record, field)) {
        const kind = target !== 'party' ? target : isCountry(String(value)) ? 'country' : 'organisation';
        if (!known[kind].has(String(value))) yield fault(entry, path, value, TARGETS[kind].expected);
        // A country may leave a body and rejoin it, so only memberships may list a country twice.
        if (seen.has(value) && !field.startsWith('memberships'))
          yield fault(entry, path, value, 'each entry of the list only once');
        seen.add(value);
      }
    }
  }
};

interface Lookup {
  has(id: string): boolean;
}

function lookups(context: Context): Record<keyof typeof TARGETS, Lookup> {
  const known = Object.entries(TARGETS).map(([kind, { files }]) => [kind, lookup(context, files)]);
  return Object.fromEntries(known) as Record<keyof typeof TARGETS, Lookup>;
}

/**
 * Returns the ids in the given files. Records that could not be read count as known, because they have faults of their
 * own.
 */
function lookup({ entries, unread }: Context, files: readonly string[] | RegExp): Lookup {
  const holds = (name: string) => (files instanceof RegExp ? files.test(name) : files.includes(name));
  if ([...unread.files].some(holds)) return { has: () => true };
  const ids = new Set(entries.filter(({ name }) => holds(name)).map(({ label }) => label));
  for (const [name, labels] of unread.ids) if (holds(name)) labels.forEach((label) => ids.add(label));
  return ids;
}
