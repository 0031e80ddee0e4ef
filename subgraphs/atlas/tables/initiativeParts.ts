import { globalId, partyId } from '../../kit/schema/ids';
import { pairsIn } from '../../kit/collections';
import { countryBehind } from '../../kit/records/purses';
import { isCountry, type Initiative } from '../../kit/records';
import type { Table } from '../../kit/store/table';
import type { AtlasData } from '../data';
import { pairKey } from './pairKey';
import { dateKeyColumns, dateKeys } from './sortKey';

/** The role of a country or organisation in an initiative. */
export type InitiativePart = 'BENEFICIARY' | 'FUNDER' | 'IMPLEMENTER';

/** A function that lists the parties of an initiative by role. */
type PartsOf = (
  initiative: Initiative,
) => readonly (readonly [role: InitiativePart, parties: readonly string[]])[];

/**
 * Returns a function that lists the parties of an initiative by role: the distinct countries and organisations, in the
 * order of the record. Funders and implementers are followed by the countries that these organisations stand for.
 */
export function partsIn({ organisations }: AtlasData): PartsOf {
  const behind = countryBehind(organisations);
  const withCountries = (parties: readonly string[]): readonly string[] => [
    ...new Set([...parties, ...parties.flatMap((party) => behind(party) ?? [])]),
  ];
  return ({ countries, funders, implementers }) => [
    ['BENEFICIARY', countries],
    ['FUNDER', withCountries(funders)],
    ['IMPLEMENTER', withCountries(implementers)],
  ];
}

/**
 * Returns the keys of all pairs of countries that benefit from an initiative or fund it, directly or through
 * organisations based there.
 */
export function pairKeysOf(initiative: Initiative, partsOf: PartsOf): readonly string[] {
  const parties = partsOf(initiative).flatMap(([role, those]) => (role === 'IMPLEMENTER' ? [] : those));
  return pairsIn([...new Set(parties.filter(isCountry))]).map(([a, b]) => pairKey(a, b));
}

/** The parties of each initiative, with their roles. */
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
  rows(data) {
    const partsOf = partsIn(data);
    return data.initiatives.flatMap((initiative) =>
      partsOf(initiative).flatMap(([role, parties]) =>
        parties.map((party, position) => ({
          initiative: globalId('initiative', initiative.id),
          role,
          position,
          party: partyId(party),
          ...dateKeys(initiative.date?.start),
        })),
      ),
    );
  },
};

/**
 * The initiatives that each pair of countries shares. Without this table, a query would have to search all initiatives
 * of one of the two countries.
 */
export const initiativePairTable: Table<AtlasData> = {
  name: 'initiativePair',
  create(table) {
    table.string('pair').notNullable();
    table.string('initiative').notNullable();
    dateKeyColumns(table, ['pair'], ['initiative']);
  },
  rows(data) {
    const partsOf = partsIn(data);
    return data.initiatives.flatMap((initiative) =>
      pairKeysOf(initiative, partsOf).map((pair) => ({
        pair,
        initiative: globalId('initiative', initiative.id),
        ...dateKeys(initiative.date?.start),
      })),
    );
  },
};
