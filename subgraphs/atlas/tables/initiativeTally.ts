import { initiativeCard } from '../../kit/card/card';
import { partyId } from '../../kit/schema/ids';
import type { Initiative } from '../../kit/records';
import type { Table } from '../../kit/store/table';
import type { AtlasData } from '../data';
import { markColumns, marksIn, sumHundredths, type InitiativeMarks } from './initiativeMarks';
import { pairKeysOf, partsIn, type InitiativePart } from './initiativeParts';

/** The slice that counts each initiative once, under an empty key. */
export const WHOLE = 'ALL';

/** The slices by which initiatives are counted; see `keysIn`. */
export type InitiativeSlice = typeof WHOLE | InitiativePart | 'PAIR' | 'COMPONENT' | 'DOMAIN';

/**
 * Returns the values that all initiatives counted in one row have in common: every value that sums and the listed
 * filters read.
 */
function commonOf(initiative: Initiative, marks: InitiativeMarks) {
  const { kind, programme, status, domainBasis, startDate } = initiativeCard(initiative);
  return { kind, programme, status, domainBasis, startDate, ...marks };
}

/**
 * Returns a function that lists an initiative's keys by slice. The keys are the global ids of parties for a role, pairs
 * of countries that fund or benefit, names for components, and numbers for domains.
 */
function keysIn(
  data: AtlasData,
): (initiative: Initiative) => readonly (readonly [slice: InitiativeSlice, keys: readonly string[]])[] {
  const partsOf = partsIn(data);
  return (initiative) => [
    [WHOLE, ['']],
    ...partsOf(initiative).map(([role, parties]) => [role, parties.map(partyId)] as const),
    ['PAIR', pairKeysOf(initiative, partsOf)],
    ['COMPONENT', initiative.components],
    ['DOMAIN', initiative.domains.map(String)],
  ];
}

type TallyRow = ReturnType<typeof commonOf> & {
  readonly slice: InitiativeSlice;
  readonly key: string;
  initiatives: number;
  sumHundredths: number;
};

/**
 * Counts all initiatives. The number of rows grows with the number of distinct combinations, not with the number of
 * initiatives.
 */
function count(data: AtlasData): readonly TallyRow[] {
  const [keysOf, marksOf] = [keysIn(data), marksIn(data)];
  const counted = new Map<string, TallyRow>();
  for (const initiative of data.initiatives) {
    const common = commonOf(initiative, marksOf(initiative));
    const named = JSON.stringify(common);
    const budget = sumHundredths(initiative) ?? 0;
    for (const [slice, keys] of keysOf(initiative)) {
      for (const key of keys) {
        const name = `${slice} ${key} ${named}`;
        const row = counted.get(name) ?? { slice, key, ...common, initiatives: 0, sumHundredths: 0 };
        row.initiatives += 1;
        row.sumHundredths += budget;
        counted.set(name, row);
      }
    }
  }
  return [...counted].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** The number of initiatives and the sum of their budgets, for each slice, key and combination of shared values. */
export const initiativeTallyTable: Table<AtlasData> = {
  name: 'initiativeTally',
  create(table) {
    for (const name of ['slice', 'key', 'kind']) table.string(name).notNullable();
    for (const name of ['programme', 'status', 'domainBasis', 'startDate']) table.string(name);
    markColumns(table);
    table.integer('initiatives').notNullable();
    table.bigInteger('sumHundredths').notNullable();
    // The columns are in the order in which sums are grouped.
    table.index(['slice', 'key', 'sumCurrency']);
  },
  rows: (data) => count(data).map((row) => ({ ...row })),
};

/** The total number of initiatives under each key of a slice, for lists without a filter. */
export const initiativeTotalTable: Table<AtlasData> = {
  name: 'initiativeTotal',
  create(table) {
    for (const name of ['slice', 'key']) table.string(name).notNullable();
    table.integer('initiatives').notNullable();
    table.primary(['slice', 'key']);
  },
  rows(data) {
    const keysOf = keysIn(data);
    const totals = new Map<string, { slice: InitiativeSlice; key: string; initiatives: number }>();
    for (const initiative of data.initiatives) {
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
