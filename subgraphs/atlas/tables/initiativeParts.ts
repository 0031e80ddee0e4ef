import { globalId, partyId } from '../../kit/ids';
import { pairsIn } from '../../kit/pairs';
import { isCountry, type Initiative } from '../../kit/records';
import type { Table } from '../../kit/table';
import type { AtlasData } from '../data';
import { pairKey } from './pairKey';
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

/** The keys of all pairs of countries that fund an initiative or benefit from it. */
export function pairKeysOf({ countries, funders }: Initiative): readonly string[] {
  const paired = [...new Set([...countries, ...funders].filter(isCountry))];
  return pairsIn(paired).map(([a, b]) => pairKey(a, b));
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

/** Which pairs of countries have which initiative in common: by two of its parts each would be sought among all of one. */
export const initiativePairTable: Table<AtlasData> = {
  name: 'initiativePair',
  create(table) {
    table.string('pair').notNullable();
    table.string('initiative').notNullable();
    dateKeyColumns(table, ['pair'], ['initiative']);
  },
  rows: ({ initiatives }) =>
    initiatives.flatMap((initiative) =>
      pairKeysOf(initiative).map((pair) => ({
        pair,
        initiative: globalId('initiative', initiative.id),
        ...dateKeys(initiative.date?.start),
      })),
    ),
};
