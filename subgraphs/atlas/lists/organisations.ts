import type { ListSpec, Relation } from '../../kit/list';
import type { RecordColumns } from '../../kit/fields/record';
import type { OrganisationFilter } from '../types.generated';
import { isAmong } from './conditions';
import { inRoles } from './relations';

/** An organisation as atlas stores it. */
export interface OrganisationRow extends RecordColumns {
  readonly id: string;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly acronym: string | null;
  readonly kind: string;
  readonly country: string | null;
  readonly city: string | null;
  readonly founded: number | null;
  readonly website: string | null;
}

const tied =
  (role: string): ListSpec<OrganisationFilter, OrganisationRow>['conditions']['workingIn'] =>
  (query, { builder: { knex, isOneOf }, read }) =>
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
    noteEn: true,
    noteFr: true,
    sources: true,
  },
  defaultOrder: 'NAME_ASC',
  orders: { NAME_ASC: { column: 'sortName', direction: 'asc' } },
  conditions: {
    kinds: isAmong('organisation.kind'),
    seatedIn: isAmong('organisation.country'),
    workingIn: tied('ACTIVITY'),
    originIn: tied('ORIGIN'),
  },
};

/**
 * Returns the relation of organisations to a country (its code) in one of these roles, or in any role if none is named.
 */
export function organisationsOfCountry(roles: readonly string[]): Relation {
  return {
    name: `country as ${String(roles)}`,
    table: 'organisationTie',
    parent: 'country',
    child: 'organisation',
    sortColumns: ['sortName'],
    ...inRoles(roles),
  };
}
