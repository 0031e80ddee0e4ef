import { initiativeCard } from '../../kit/cards';
import { toHundredths } from '../../kit/hundredths';
import { partyId } from '../../kit/ids';
import type { Initiative } from '../../kit/records';
import type { Table } from '../../kit/table';
import type { AtlasData } from '../data';
import { bitsOf, componentBits } from './bits';
import { pairKeysOf, partsOf, type InitiativePart } from './initiativeParts';
import { yearOf } from './sortKey';

/** The slice in which each initiative is counted once, under no key. */
export const WHOLE = 'ALL';

/** By what initiatives are counted: see `keysOf`. */
export type InitiativeSlice = typeof WHOLE | InitiativePart | 'PAIR' | 'COMPONENT' | 'DOMAIN';

/** What the initiatives that a row counts have in common: all that sums, and the filters that lists name, read of them. */
function commonOf(initiative: Initiative) {
  const { kind, programme, status, domainBasis, startDate, budgetCurrency } = initiativeCard(initiative);
  return {
    kind,
    programme,
    status,
    domainBasis,
    startDate,
    budgetCurrency,
    year: yearOf(startDate ?? undefined),
    componentBits: componentBits(initiative.components),
    domainBits: bitsOf(initiative.domains),
  };
}

/**
 * Under what an initiative is counted: by role the global ids of parties, pairs of countries that fund or benefit,
 * components by name, domains by number.
 */
function keysOf(
  initiative: Initiative,
): readonly (readonly [slice: InitiativeSlice, keys: readonly string[]])[] {
  const { components, domains } = initiative;
  return [
    [WHOLE, ['']],
    ...partsOf(initiative).map(([role, parties]) => [role, parties.map(partyId)] as const),
    ['PAIR', pairKeysOf(initiative)],
    ['COMPONENT', components],
    ['DOMAIN', domains.map(String)],
  ];
}

type TallyRow = ReturnType<typeof commonOf> & {
  readonly slice: InitiativeSlice;
  readonly key: string;
  initiatives: number;
  budgetHundredths: number;
};

/** Counted here, once: the rows grow with what initiatives differ in, and not with how many there are. */
function count(initiatives: readonly Initiative[]): readonly TallyRow[] {
  const counted = new Map<string, TallyRow>();
  for (const initiative of initiatives) {
    const common = commonOf(initiative);
    const named = JSON.stringify(common);
    const budget = toHundredths(initiative.budget?.amount ?? 0);
    for (const [slice, keys] of keysOf(initiative)) {
      for (const key of keys) {
        const name = `${slice} ${key} ${named}`;
        const row = counted.get(name) ?? { slice, key, ...common, initiatives: 0, budgetHundredths: 0 };
        row.initiatives += 1;
        row.budgetHundredths += budget;
        counted.set(name, row);
      }
    }
  }
  return [...counted].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** How many initiatives there are and what they cost, by what they have in common, under each of their keys. */
export const initiativeTallyTable: Table<AtlasData> = {
  name: 'initiativeTally',
  create(table) {
    for (const name of ['slice', 'key', 'kind']) table.string(name).notNullable();
    for (const name of ['programme', 'status', 'domainBasis', 'startDate', 'budgetCurrency'])
      table.string(name);
    table.integer('year');
    for (const name of ['componentBits', 'domainBits', 'initiatives']) table.integer(name).notNullable();
    table.bigInteger('budgetHundredths').notNullable();
    // In the order in which sums are grouped.
    table.index(['slice', 'key', 'budgetCurrency']);
  },
  rows: ({ initiatives }) => count(initiatives).map((row) => ({ ...row })),
};

/** How many initiatives each key of a slice has in all: what a list says that is not filtered. */
export const initiativeTotalTable: Table<AtlasData> = {
  name: 'initiativeTotal',
  create(table) {
    for (const name of ['slice', 'key']) table.string(name).notNullable();
    table.integer('initiatives').notNullable();
    table.primary(['slice', 'key']);
  },
  rows({ initiatives }) {
    const totals = new Map<string, { slice: InitiativeSlice; key: string; initiatives: number }>();
    for (const initiative of initiatives) {
      for (const [slice, keys] of keysOf(initiative)) {
        for (const key of keys) {
          const name = `${slice} ${key}`;
          const total = totals.get(name) ?? { slice, key, initiatives: 0 };
          total.initiatives += 1;
          totals.set(name, total);
        }
      }
    }
    return [...totals.values()];
  },
};
