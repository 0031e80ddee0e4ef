import { isCountry } from '../../subgraphs/kit/records';
import { valuesAt } from '../paths';
import { fault, type Context } from './context';
import type { Rule } from './rule';

/** What a reference may name: the files that hold it, and how to say so. */
const TARGETS = {
  country: {
    files: ['atlas/countries.json'],
    expected: 'the code of a country in data/atlas/countries.json',
  },
  organisation: {
    files: ['atlas/organisations.json'],
    expected: 'the id of an organisation in data/atlas/organisations.json',
  },
  meeting: { files: /\/meetings\.json$/, expected: 'the id of a meeting in a meetings.json' },
  actionPlan: { files: /\/actionPlans\.json$/, expected: 'the id of a plan in an actionPlans.json' },
  initiative: { files: /\/initiatives\.json$/, expected: 'the id of an initiative in an initiatives.json' },
  dataset: {
    files: ['continental/datasets.json'],
    expected: 'the id of a dataset in data/continental/datasets.json',
  },
} as const;

type Target = keyof typeof TARGETS | 'party';

const FUNDED: Readonly<Record<string, Target>> = {
  'countries[]': 'country',
  'funders[]': 'party',
  'implementers[]': 'party',
};

/** Every field that names another record, by the stem of the file it stands in. */
const REFERENCES: Readonly<Record<string, Readonly<Record<string, Target>>>> = {
  organisations: { country: 'country', 'members[]': 'country' },
  meetings: {
    country: 'country',
    'chairs[]': 'party',
    'hosts[]': 'party',
    'participatingCountries[]': 'country',
    actionPlan: 'actionPlan',
  },
  initiatives: { ...FUNDED, budgetOf: 'initiative' },
  contracts: { ...FUNDED, initiative: 'initiative' },
  actionPlans: { adoptedAt: 'meeting' },
  members: { country: 'country', organisation: 'organisation' },
  chairs: { country: 'country' },
  bodies: { organisation: 'organisation', 'memberships[].country': 'country' },
  freeMovement: { country: 'country' },
  programme: { 'funders[]': 'party', 'implementers[]': 'organisation', initiative: 'initiative' },
  remittanceCosts: { from: 'country', to: 'country', dataset: 'dataset' },
  remittanceInflows: { country: 'country', dataset: 'dataset' },
  migrantStock: { origin: 'country', destination: 'country', dataset: 'dataset' },
  diasporaOrganisations: {
    organisation: 'organisation',
    'countriesOfOrigin[]': 'country',
    'countriesOfActivity[]': 'country',
  },
  diasporaPolicies: { country: 'country' },
};

/** Every reference names a record that is there, and a list of references names each once. */
export const references: Rule = function* (context) {
  const known = lookups(context);
  for (const entry of context.entries) {
    const fields = REFERENCES[entry.kind] ?? {};
    for (const [field, target] of Object.entries(fields)) {
      const seen = new Set<unknown>();
      for (const { path, value } of valuesAt(entry.record, field)) {
        const kind = target !== 'party' ? target : isCountry(String(value)) ? 'country' : 'organisation';
        if (!known[kind].has(String(value))) yield fault(entry, path, value, TARGETS[kind].expected);
        // A country may be a member, leave and come back: there alone it is named twice.
        if (seen.has(value) && !field.startsWith('memberships'))
          yield fault(entry, path, value, 'each entry of the list once');
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

/** What is in some files; what did not read there counts as known, because it has its own fault. */
function lookup({ entries, unread }: Context, files: readonly string[] | RegExp): Lookup {
  const holds = (name: string) => (files instanceof RegExp ? files.test(name) : files.includes(name));
  if ([...unread.files].some(holds)) return { has: () => true };
  const ids = new Set(entries.filter(({ name }) => holds(name)).map(({ label }) => label));
  for (const [name, labels] of unread.ids) if (holds(name)) labels.forEach((label) => ids.add(label));
  return ids;
}
