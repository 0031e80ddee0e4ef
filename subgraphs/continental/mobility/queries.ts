import { manyByKey, oneByKey } from '../../kit/byKey';
import { defineLoader } from '../../kit/loader';
import { after } from '../../kit/maybe';
import type { RecordColumns } from '../../kit/record';
import { tie } from '../../kit/siblings';
import type { Store } from '../../kit/store';

/** Where a country stands with the free movement protocol, as it is stored. */
export interface FreeMovementRow extends RecordColumns {
  readonly country: string;
  readonly progress: string;
}

/** A figure of migrant stock as it is stored. */
export interface MigrantStockRow {
  readonly way: string;
  readonly year: number;
  readonly origin: string;
  readonly destination: string;
  readonly originInYear: string;
  readonly destinationInYear: string;
  readonly dataset: string;
}

/** The statements about free movement and migrant stock. */
export function mobilityQueries(store: Store) {
  const freeMovement = store.prepare<undefined, FreeMovementRow>(({ knex }) =>
    knex.select('*').from('freeMovement').orderBy('country'),
  );
  const stockBy = (column: 'originInYear' | 'destinationInYear', other: 'origin' | 'destination') =>
    manyByKey<MigrantStockRow>(
      store,
      ({ knex }, among) =>
        knex
          .select('*')
          .from('migrantStock')
          .where(among(column))
          .orderBy([{ column: 'persons', order: 'desc' }, { column: other }]),
      (row) => row[column],
    );
  const years = store.prepare<undefined, { readonly year: number }>(({ knex }) =>
    knex.distinct('year').from('migrantStock').orderBy('year'),
  );
  return {
    /** All states, by code. */
    freeMovement: () => after(freeMovement(undefined), (rows) => tie(rows)),
    freeMovementByCountry: oneByKey<FreeMovementRow>(
      store,
      ({ knex }, among) => knex.select('*').from('freeMovement').where(among('country')),
      (row) => row.country,
    ),
    /** A country's people elsewhere; its key is made by `inYear`. */
    emigrants: stockBy('originInYear', 'destination'),
    /** People from elsewhere in a country; its key is made by `inYear`. */
    immigrants: stockBy('destinationInYear', 'origin'),
    /** By way, by year. */
    migrantStock: manyByKey<MigrantStockRow>(
      store,
      ({ knex }, among) => knex.select('*').from('migrantStock').where(among('way')).orderBy('year'),
      (row) => row.way,
    ),
    /** The years of which there are figures, in order; they are the same for every key. */
    stockYears: defineLoader<string, readonly number[]>((keys) =>
      after(years(undefined), (rows) => keys.map(() => rows.map(({ year }) => year))),
    ),
  };
}

/** See {@link mobilityQueries}. */
export type MobilityQueries = ReturnType<typeof mobilityQueries>;
