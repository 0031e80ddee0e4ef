import type { Knex } from 'knex';
import { manyByKey } from '../../kit/byKey';
import type { Store } from '../../kit/store';

/** How many initiatives have their budget in one currency (or have none: null), and the sum of their budgets. */
export interface TotalRow {
  readonly currency: string | null;
  readonly count: number;
  readonly amount: number | null;
}

/** A total over the initiatives for one country in one domain. */
export interface DomainTotalRow extends TotalRow {
  readonly country: string;
  readonly domain: number;
}

interface FlowTotalRow extends TotalRow {
  readonly way: string;
}

const totals = (knex: Knex) => [
  'budgetCurrency as currency',
  knex.raw('cast(count(*) as integer) as ??', ['count']),
  knex.raw('sum(??) as ??', ['budgetAmount', 'amount']),
];

/** The statements that count initiatives and sum their budgets: an initiative counts once, a currency stands alone. */
export function totalQueries(store: Store) {
  return {
    /** By country: by domain, then currency. */
    domainTotals: manyByKey<DomainTotalRow>(
      store,
      ({ knex }, among) => {
        const groups = ['country', 'domain', 'budgetCurrency'];
        return knex
          .select('country', 'domain', ...totals(knex))
          .from('countryDomain')
          .where(among('country'))
          .groupBy(groups)
          .orderBy(groups);
      },
      (row) => row.country,
    ),
    /** By way, as `wayKey` makes it: by currency. */
    flowTotals: manyByKey<FlowTotalRow>(
      store,
      ({ knex }, among) =>
        knex
          .select('flow.way', ...totals(knex))
          .from('flow')
          .join('initiative', 'initiative.id', 'flow.initiative')
          .where(among('flow.way'))
          .groupBy('flow.way', 'budgetCurrency')
          .orderBy('budgetCurrency'),
      (row) => row.way,
    ),
  };
}

/** See {@link totalQueries}. */
export type TotalQueries = ReturnType<typeof totalQueries>;
