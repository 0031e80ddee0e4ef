import type { ListSpec, Tie } from '../../kit/list';
import type { OrganisationFilter } from '../types.generated';
import { isAmong } from './conditions';

/** An organisation as atlas stores it. */
export interface OrganisationRow {
  readonly id: string;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly country: string | null;
  readonly sources: string;
}

const tied =
  (role: string): ListSpec<OrganisationFilter>['conditions']['workingIn'] =>
  (query, { knex, isOneOf }, read) =>
    void query.whereIn(
      'organisation.id',
      knex.select('organisation').from('organisationTie').where({ role }).where(isOneOf('country', read)),
    );

/** The list of all organisations. */
export const organisations: ListSpec<OrganisationFilter> = {
  table: 'organisation',
  key: 'id',
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
    pairs({ knex, isOneOf }) {
      const pairs = knex
        .distinct({ parent: 'country', child: 'organisation' })
        .from('organisationTie')
        .where(isOneOf('country', ({ keys }) => keys));
      return withRoles ? pairs.where(isOneOf('role', ({ roles }) => roles)) : pairs;
    },
  };
}
