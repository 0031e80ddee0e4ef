import { initiativeCard } from '../../kit/cards';
import { toHundredths } from '../../kit/hundredths';
import { partyId } from '../../kit/ids';
import type { Initiative } from '../../kit/records';
import type { Table } from '../../kit/table';
import type { AtlasData } from '../data';
import { bitsOf, componentBits } from './bits';
import { partsOf } from './initiativeParts';
import { yearOf } from './sortKey';

/** The slice in which each initiative is counted once, under no key. */
export const WHOLE = 'ALL';

/** What the initiatives that a row counts have in common: all that sums and filters read of them. */
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

/** Under what an initiative is counted: by role the global ids of parties, components by name, domains by number. */
function keysOf(initiative: Initiative): readonly (readonly [slice: string, keys: readonly string[]])[] {
  return [
    [WHOLE, ['']],
    ...partsOf(initiative).map(([role, parties]) => [role, parties.map(partyId)] as const),
    ['COMPONENT', initiative.components],
    ['DOMAIN', initiative.domains.map(String)],
  ];
}

interface Sums {
  readonly initiatives: number;
  readonly budgetHundredths: number;
}

/** Counted here, once: the rows grow with what initiatives differ in, and not with how many there are. */
function count(initiatives: readonly Initiative[]) {
  const counted = new Map<string, Sums>();
  for (const initiative of initiatives) {
    const common = commonOf(initiative);
    const budget = toHundredths(initiative.budget?.amount ?? 0);
    for (const [slice, keys] of keysOf(initiative)) {
      for (const key of keys) {
        const row = JSON.stringify({ slice, key, ...common });
        const sums = counted.get(row);
        counted.set(row, {
          initiatives: (sums?.initiatives ?? 0) + 1,
          budgetHundredths: (sums?.budgetHundredths ?? 0) + budget,
        });
      }
    }
  }
  return [...counted].sort(([one], [other]) => (one < other ? -1 : 1));
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
    table.index(['slice', 'key']);
  },
  rows: ({ initiatives }) =>
    count(initiatives).map(([row, sums]) => ({ ...(JSON.parse(row) as object), ...sums })),
};
