import { manyByKey, oneByKey } from '../../kit/store/byKey';
import { defineLoader } from '../../kit/store/loader';
import { andThen } from '../../kit/maybePromise';
import type { RecordColumns } from '../../kit/fields/record';
import { markSiblings } from '../../kit/store/siblings';
import type { Store } from '../../kit/store/store';

/** A country's progress on the free movement protocol, as it is stored. */
interface FreeMovementRow extends RecordColumns {
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

/** Prepares the statements and loaders of free movement and migrant stock. */
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
    /** Reads all states, sorted by code. */
    freeMovement: () => andThen(freeMovement(undefined), (rows) => markSiblings(rows)),
    freeMovementByCountry: oneByKey<FreeMovementRow>(
      store,
      ({ knex }, among) => knex.select('*').from('freeMovement').where(among('country')),
      (row) => row.country,
    ),
    /** Loads the emigrants of a country, by country of residence. The key comes from `inYear`. */
    emigrants: stockBy('originInYear', 'destination'),
    /** Loads the immigrants in a country, by country of origin. The key comes from `inYear`. */
    immigrants: stockBy('destinationInYear', 'origin'),
    /** Loads the figures of a direction, sorted by year. */
    migrantStock: manyByKey<MigrantStockRow>(
      store,
      ({ knex }, among) => knex.select('*').from('migrantStock').where(among('way')).orderBy('year'),
      (row) => row.way,
    ),
    /** Loads the years that have figures, in ascending order. They are the same for every key. */
    stockYears: defineLoader<string, readonly number[]>((keys) =>
      andThen(years(undefined), (rows) => keys.map(() => rows.map(({ year }) => year))),
    ),
  };
}

/** See {@link mobilityQueries}. */
export type MobilityQueries = ReturnType<typeof mobilityQueries>;
