import { manyByKey } from '../../kit/store/byKey';
import type { RecordColumns } from '../../kit/fields/record';
import type { Store } from '../../kit/store/store';

/** A contract as it is stored. */
export interface ContractRow extends RecordColumns {
  readonly initiative: string | null;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
  readonly budgetAmount: number | null;
  readonly budgetCurrency: string | null;
  /** A JSON list of country codes. */
  readonly countries: string;
  /** A JSON list of organisations. */
  readonly implementers: string;
}

interface CarriedOut extends ContractRow {
  readonly organisation: string;
}

/** Prepares the loaders of contracts. */
export function contractQueries(store: Store) {
  return {
    /** Loads an initiative's contracts, sorted by reference. The key is the initiative's global id. */
    contractsByInitiative: manyByKey<ContractRow>(
      store,
      ({ knex }, among) => knex.select('*').from('contract').where(among('initiative')).orderBy('position'),
      (row) => row.initiative ?? '',
    ),
    /** Loads the contracts that an organisation carries out, sorted by reference. */
    contractsByImplementer: manyByKey<CarriedOut>(
      store,
      ({ knex }, among) =>
        knex
          .select('contract.*', 'contractImplementer.organisation')
          .from('contractImplementer')
          .join('contract', 'contract.id', 'contractImplementer.contract')
          .where(among('contractImplementer.organisation'))
          .orderBy('contract.position'),
      (row) => row.organisation,
    ),
  };
}

/** See {@link contractQueries}. */
export type ContractQueries = ReturnType<typeof contractQueries>;
