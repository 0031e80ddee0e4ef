import type { ListSpec, Tie } from '../../kit/list';
import type { OrganisationFilter } from '../types.generated';
import { isAmong } from './conditions';

/** An organisation as atlas stores it. */
export interface OrganisationRow {
  readonly id: string;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly acronym: string | null;
  readonly kind: string;
  readonly country: string | null;
  readonly city: string | null;
  readonly founded: number | null;
  readonly website: string | null;
  readonly note: string | null;
  readonly sources: string;
}

const tied =
  (role: string): ListSpec<OrganisationFilter, OrganisationRow>['conditions']['workingIn'] =>
  (query, { knex, isOneOf }, read) =>
    void query.whereIn(
      'organisation.id',
      knex.select('organisation').from('organisationTie').where({ role }).where(isOneOf('country', read)),
    );

/** The list of all organisations. */
export const organisations: ListSpec<OrganisationFilter, OrganisationRow> = {
  table: 'organisation',
  key: 'id',
  columns: {
    id: true,
    nameEn: true,
    nameFr: true,
    acronym: true,
    kind: true,
    country: true,
    city: true,
    founded: true,
    website: true,
    note: true,
    sources: true,
  },
  orders: { NAME_ASC: { column: 'sortName', direction: 'asc' } },
  conditions: {
    kinds: isAmong('organisation.kind'),
    seatedIn: isAmong('organisation.country'),
    workingIn: tied('ACTIVITY'),
    originIn: tied('ORIGIN'),
  },
};

/** Organisations tied to a country, by its code; `withRoles` counts only the ties of the call. */
export function organisationsOfCountry(withRoles: boolean): Tie {
  return {
    name: withRoles ? 'country by roles' : 'country',
    table: 'organisationTie',
    child: 'organisation',
    carries: ['sortName'],
    repeats: true,
    narrow(query, { knex, isOneOf }) {
      query.where('tie.country', knex.ref('parents.value'));
      if (withRoles) query.where(isOneOf('tie.role', ({ roles }) => roles));
    },
  };
}
