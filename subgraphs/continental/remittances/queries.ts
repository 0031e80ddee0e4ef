import { manyByKey, oneByKey } from '../../kit/store/byKey';
import { jsonByKey } from '../../kit/store/jsonTable';
import { andThen } from '../../kit/maybePromise';
import type { Direction } from '../../kit/fields/pair';
import type { NoteColumns } from '../../kit/fields/record';
import { markSiblings } from '../../kit/store/siblings';
import type { Store } from '../../kit/store/store';
import { openInflows } from './inflows';

/** The cost of sending money in one period, as it is stored. */
export interface CostRow extends NoteColumns {
  readonly way: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly amount: number;
  readonly currency: string;
  readonly dataset: string;
}

/** A corridor as it is stored. */
interface CorridorRow extends Direction {
  readonly way: string;
}

interface CorridorEnd extends CorridorRow {
  /** The country at either end by which the corridor was looked up. */
  readonly country: string;
}

/** Prepares the statements and loaders of remittances. */
export function remittanceQueries(store: Store) {
  const regionCosts = store.prepare<undefined, CostRow>(({ knex }) =>
    knex.select('*').from('remittanceCost').whereNotNull('region').orderBy(['region', 'period']),
  );
  return {
    /** Reads the averages over whole regions, sorted by region and period. */
    regionCosts: () => andThen(regionCosts(undefined), (rows) => markSiblings(rows)),
    /** Loads the averages over all senders to a country, sorted by period. */
    countryCosts: manyByKey<CostRow>(
      store,
      ({ knex }, among) =>
        knex.select('*').from('remittanceCost').where(among('to')).whereNull('from').orderBy('period'),
      (row) => row.to ?? '',
    ),
    /** Loads a corridor's costs, sorted by period. */
    corridorCosts: manyByKey<CostRow>(
      store,
      ({ knex }, among) => knex.select('*').from('remittanceCost').where(among('way')).orderBy('period'),
      (row) => row.way ?? '',
    ),
    /** Loads a corridor's latest cost. */
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
    /** Loads the corridors that begin or end in a country, sorted by the sender's code, then by the receiver's code. */
    corridorsByCountry: manyByKey<CorridorEnd>(
      store,
      ({ knex }, among) => {
        const endIn = (end: 'from' | 'to') =>
          knex.select('*', { country: end }).from('remittanceCorridor').where(among(end));
        return endIn('from').unionAll(endIn('to')).orderBy(['from', 'to']);
      },
      (row) => row.country,
    ),
    /** Loads a country's inflows, sorted by year. */
    inflows: jsonByKey(store, 'remittanceInflows', openInflows, []),
  };
}

/** See {@link remittanceQueries}. */
export type RemittanceQueries = ReturnType<typeof remittanceQueries>;
