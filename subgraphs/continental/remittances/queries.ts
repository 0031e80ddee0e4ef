import { manyByKey, oneByKey } from '../../kit/byKey';
import { jsonByKey } from '../../kit/jsonTable';
import { after } from '../../kit/maybe';
import type { Way } from '../../kit/pair';
import type { NoteColumns } from '../../kit/record';
import { tie } from '../../kit/siblings';
import type { Store } from '../../kit/store';
import { openInflows } from './inflows';

/** What sending money cost in one period, as it is stored. */
export interface CostRow extends NoteColumns {
  readonly way: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly amount: number;
  readonly currency: string;
  readonly dataset: string;
}

/** A corridor as it is stored. */
export interface CorridorRow extends Way {
  readonly way: string;
}

interface CorridorEnd extends CorridorRow {
  /** The end by which it was asked for. */
  readonly country: string;
}

/** The statements about remittances. */
export function remittanceQueries(store: Store) {
  const regionCosts = store.prepare<undefined, CostRow>(({ knex }) =>
    knex.select('*').from('remittanceCost').whereNotNull('region').orderBy(['region', 'period']),
  );
  return {
    /** The averages over whole regions, by region and period. */
    regionCosts: () => after(regionCosts(undefined), (rows) => tie(rows)),
    /** The averages over all senders to a country, by period. */
    countryCosts: manyByKey<CostRow>(
      store,
      ({ knex }, among) =>
        knex.select('*').from('remittanceCost').where(among('to')).whereNull('from').orderBy('period'),
      (row) => row.to ?? '',
    ),
    /** A corridor's costs, by period. */
    corridorCosts: manyByKey<CostRow>(
      store,
      ({ knex }, among) => knex.select('*').from('remittanceCost').where(among('way')).orderBy('period'),
      (row) => row.way ?? '',
    ),
    /** A corridor's newest cost. */
    latestCost: oneByKey<CostRow>(
      store,
      ({ knex }, among) =>
        knex
          .select('remittanceCost.*')
          .from('remittanceCorridor')
          .join('remittanceCost', {
            'remittanceCost.way': 'remittanceCorridor.way',
            'remittanceCost.period': 'remittanceCorridor.latest',
          })
          .where(among('remittanceCorridor.way')),
      (row) => row.way ?? '',
    ),
    corridor: oneByKey<CorridorRow>(
      store,
      ({ knex }, among) => knex.select('*').from('remittanceCorridor').where(among('way')),
      (row) => row.way,
    ),
    /** The corridors that begin or end in a country, by code of the sender, then of the receiver. */
    corridorsByCountry: manyByKey<CorridorEnd>(
      store,
      ({ knex }, among) => {
        const endIn = (end: 'from' | 'to') =>
          knex.select('*', { country: end }).from('remittanceCorridor').where(among(end));
        return endIn('from').unionAll(endIn('to')).orderBy(['from', 'to']);
      },
      (row) => row.country,
    ),
    /** A country's inflows, by year. */
    inflows: jsonByKey(store, 'remittanceInflows', openInflows, []),
  };
}

/** See {@link remittanceQueries}. */
export type RemittanceQueries = ReturnType<typeof remittanceQueries>;
