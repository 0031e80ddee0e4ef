import { fromHundredths } from '../../kit/records/hundredths';
import { andThen } from '../../kit/maybePromise';
import type { Summary } from '../../kit/list';
import type { AnyConnection } from '../context';
import type { InitiativePart } from '../tables/initiativeParts';
import type { InitiativeSlice } from '../tables/initiativeTally';
import type { InitiativeGrouping } from '../types.generated';
import { byColumn, byTie, grouped, type Grouping } from './groups';
import type { LabelKind } from './labels';
import { inOrder } from './meetings';

/** A sum in one currency, and the number of initiatives in it. */
export interface MoneyTotal {
  readonly currency: string;
  readonly amount: number;
  readonly count: number;
}

/** A group of initiatives, with the kind of its key. */
export interface InitiativeGroup {
  readonly key: string;
  readonly kind: LabelKind;
  readonly count: number;
  readonly totals: readonly MoneyTotal[];
}

/** The sum in one currency. The row without a currency counts the initiatives without a budget of their own. */
interface SumRow {
  readonly currency: string | null;
  readonly hundredths: number | null;
  readonly count: number;
}

interface GroupRow extends SumRow {
  readonly groupKey: string | number;
}

const byCurrency: Summary['add'] = (query, _, { count }) =>
  query
    .select({ count, currency: 'initiative.sumCurrency' })
    .sum('initiative.sumHundredths as hundredths')
    .groupBy('initiative.sumCurrency');

const record = 'initiative';

const byPart = (role: InitiativePart): Grouping =>
  byTie({ record, table: 'initiativePart', column: 'party' }, role, { role });

const groupings: Readonly<Record<InitiativeGrouping, readonly [LabelKind, Grouping]>> = {
  COMPONENT: [
    'component',
    byTie(
      { record, table: 'initiativeComponent', column: 'component' },
      'COMPONENT' satisfies InitiativeSlice,
    ),
  ],
  DOMAIN: [
    'domain',
    byTie({ record, table: 'initiativeDomain', column: 'domain' }, 'DOMAIN' satisfies InitiativeSlice),
  ],
  COUNTRY: ['party', byPart('BENEFICIARY')],
  FUNDER: ['party', byPart('FUNDER')],
  YEAR: ['plain', byColumn('initiative.year')],
  PROGRAMME: ['plain', byColumn('initiative.programme')],
  STATUS: ['plain', byColumn('initiative.status')],
};

function totals(rows: readonly SumRow[]): readonly MoneyTotal[] {
  return rows
    .flatMap(({ currency, hundredths, count }) =>
      currency === null || hundredths === null
        ? []
        : [{ currency, amount: fromHundredths(hundredths), count }],
    )
    .sort((one, other) => (one.currency < other.currency ? -1 : 1));
}

/** Sums the budgets of a list, per currency. Each initiative is one row of the list and therefore counts once. */
export function totalsOf(connection: AnyConnection) {
  return andThen(connection.summary<SumRow>({ name: 'totals', add: byCurrency }), totals);
}

/** Groups a list of initiatives, sorted by count in descending order. */
export function groupInitiatives(connection: AnyConnection, by: InitiativeGrouping) {
  const [kind, grouping] = groupings[by];
  return andThen(connection.summary<GroupRow>(grouped(by, grouping, byCurrency)), (rows) => {
    const groups = new Map<string, GroupRow[]>();
    for (const row of rows)
      groups.set(String(row.groupKey), [...(groups.get(String(row.groupKey)) ?? []), row]);
    return inOrder(
      [...groups].map(([key, sums]): InitiativeGroup => {
        const count = sums.reduce((sum, row) => sum + row.count, 0);
        return {
          key: by === 'COUNTRY' ? key.replace('country:', '') : key,
          kind,
          count,
          totals: totals(sums),
        };
      }),
    );
  });
}
