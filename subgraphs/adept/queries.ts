import { manyByKey, oneByKey } from '../kit/store/byKey';
import { ownerQueries } from '../kit/owner';
import type { Store } from '../kit/store/store';

/** An organisation's part in the diaspora, as it is stored. */
export interface DiasporaOrganisationRow {
  readonly organisation: string;
  readonly status: string | null;
  /** A JSON list of country codes. */
  readonly countriesOfOrigin: string;
  /** A JSON list of country codes. */
  readonly countriesOfActivity: string;
  /** A JSON list. */
  readonly sectors: string;
  readonly sources: string;
}

/** A diaspora policy or institution as it is stored. */
interface DiasporaPolicyRow {
  readonly country: string;
  readonly kind: string;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly sources: string;
}

interface WorkRow {
  readonly way: string;
  readonly organisation: string;
}

/** Prepares ADEPT's statements and loaders. */
export function queries(store: Store) {
  return {
    ...ownerQueries(store),
    /** Reads all organisations whose membership of ADEPT is known, by id. */
    members: store.prepare<undefined, Pick<DiasporaOrganisationRow, 'organisation' | 'status'>>(({ knex }) =>
      knex
        .select('organisation', 'status')
        .from('diasporaOrganisation')
        .whereNotNull('status')
        .orderBy('organisation'),
    ),
    diasporaOrganisation: oneByKey<DiasporaOrganisationRow>(
      store,
      ({ knex }, among) => knex.select('*').from('diasporaOrganisation').where(among('organisation')),
      (row) => row.organisation,
    ),
    /**
     * Loads the diaspora organisations that are based in one country and work in another, by direction. Each list is
     * sorted by id.
     */
    diasporaWork: manyByKey<WorkRow>(
      store,
      ({ knex }, among) => knex.select('*').from('diasporaWork').where(among('way')).orderBy('organisation'),
      (row) => row.way,
    ),
    /** Reads all directions that have at least one such organisation. */
    workWays: store.prepare<undefined, Pick<WorkRow, 'way'>>(({ knex }) =>
      knex.distinct('way').from('diasporaWork').orderBy('way'),
    ),
    /** Loads a country's institutions, followed by its policies. */
    diasporaPolicies: manyByKey<DiasporaPolicyRow>(
      store,
      ({ knex }, among) =>
        knex.select('*').from('diasporaPolicy').where(among('country')).orderBy('position'),
      (row) => row.country,
    ),
  };
}

/** See {@link queries}. */
export type Queries = ReturnType<typeof queries>;
