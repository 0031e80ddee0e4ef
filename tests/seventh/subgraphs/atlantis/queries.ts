import { ownerQueries } from '../kit/owner';
import { oneByKey } from '../kit/store/byKey';
import type { Store } from '../kit/store/store';

interface OfficeRow {
  readonly country: string;
  readonly city: string;
  /** A JSON list of addresses. */
  readonly sources: string;
}

/** Prepares the statements and loaders of the Atlantis Dialogue. */
export function queries(store: Store) {
  return {
    ...ownerQueries(store),
    office: oneByKey<OfficeRow>(
      store,
      ({ knex }, among) => knex.select('*').from('office').where(among('country')),
      ({ country }) => country,
    ),
  };
}

/** See {@link queries}. */
export type Queries = ReturnType<typeof queries>;
