import { globalId, partyId } from '../../kit/ids';
import type { Initiative } from '../../kit/records';
import type { Table } from '../../kit/table';
import type { AtlasData } from '../data';
import { dateKeyColumns, dateKeys } from './sortKey';

/** The part that a country or organisation has in an initiative. */
export type InitiativePart = 'BENEFICIARY' | 'FUNDER' | 'IMPLEMENTER';

/** Who has which part in an initiative: countries and organisations, in the order of the record. */
export function partsOf(
  initiative: Initiative,
): readonly (readonly [role: InitiativePart, parties: readonly string[]])[] {
  return [
    ['BENEFICIARY', initiative.countries],
    ['FUNDER', initiative.funders],
    ['IMPLEMENTER', initiative.implementers],
  ];
}

/** Who has which part in which initiative. */
export const initiativePartTable: Table<AtlasData> = {
  name: 'initiativePart',
  create(table) {
    table.string('initiative').notNullable();
    table.string('role').notNullable();
    table.integer('position').notNullable();
    table.string('party').notNullable();
    table.primary(['initiative', 'role', 'position']);
    dateKeyColumns(table, ['party', 'role'], ['initiative']);
  },
  rows: ({ initiatives }) =>
    initiatives.flatMap((initiative) =>
      partsOf(initiative).flatMap(([role, parties]) =>
        parties.map((party, position) => ({
          initiative: globalId('initiative', initiative.id),
          role,
          position,
          party: partyId(party),
          ...dateKeys(initiative.date?.start),
        })),
      ),
    ),
};
