import { oneByKey } from '../kit/store/byKey';
import { andThen } from '../kit/maybePromise';
import { ownerQueries } from '../kit/owner';
import type { RecordColumns } from '../kit/fields/record';
import { markSiblings } from '../kit/store/siblings';
import type { Store } from '../kit/store/store';
import { bodyQueries } from './bodies/queries';
import { mobilityQueries } from './mobility/queries';
import { remittanceQueries } from './remittances/queries';

/** The support project as it is stored. */
export interface ProgrammeRow extends RecordColumns {
  readonly id: string;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly budgetAmount: number | null;
  readonly budgetCurrency: string | null;
  /** A JSON list of organisations. */
  readonly funders: string;
  /** A JSON list of organisations. */
  readonly implementers: string;
}

/** A data set as it is stored. */
interface DatasetRow extends RecordColumns {
  readonly id: string;
}

/** Prepares the statements and loaders of the continental dialogue. */
export function queries(store: Store) {
  const datasets = store.prepare<undefined, DatasetRow>(({ knex }) =>
    knex.select('*').from('dataset').orderBy('id'),
  );
  return {
    ...ownerQueries(store),
    ...bodyQueries(store),
    ...mobilityQueries(store),
    ...remittanceQueries(store),
    programme: oneByKey<ProgrammeRow>(
      store,
      ({ knex }, among) => knex.select('*').from('programme').where(among('id')),
      (row) => row.id,
    ),
    /** Reads all data sets, sorted by id. */
    datasets: () => andThen(datasets(undefined), (rows) => markSiblings(rows)),
    dataset: oneByKey<DatasetRow>(
      store,
      ({ knex }, among) => knex.select('*').from('dataset').where(among('id')),
      (row) => row.id,
    ),
  };
}

/** See {@link queries}. */
export type Queries = ReturnType<typeof queries>;
