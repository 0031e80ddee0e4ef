import { initiativeCard } from '../../kit/cards';
import { initiativeCardColumns } from '../../kit/cardTables';
import { globalId, partyId } from '../../kit/ids';
import type { Initiative } from '../../kit/records';
import type { Table } from '../../kit/table';
import type { AtlasData } from '../data';
import { bitsOf, componentBits } from './bits';
import { dateKeyColumns, dateKeys, sortKey, yearOf } from './sortKey';

const initiativeTable: Table<AtlasData> = {
  name: 'initiative',
  create(table) {
    initiativeCardColumns(table);
    table.integer('year');
    table.integer('componentBits').notNullable();
    table.integer('domainBits').notNullable();
    dateKeyColumns(table, [], ['id']);
    table.string('sortTitle').notNullable();
    table.index(['sortTitle', 'id']);
    table.index(['code']);
  },
  rows: ({ initiatives }) =>
    initiatives.map((initiative) => ({
      ...initiativeCard(initiative),
      year: yearOf(initiative.date?.start),
      componentBits: componentBits(initiative.components),
      domainBits: bitsOf(initiative.domains),
      ...dateKeys(initiative.date?.start),
      sortTitle: sortKey(initiative.title.en ?? initiative.title.fr ?? ''),
    })),
};

const initiativeComponentTable: Table<AtlasData> = {
  name: 'initiativeComponent',
  create(table) {
    table.string('initiative').notNullable();
    table.string('component').notNullable();
    table.primary(['component', 'initiative']);
    dateKeyColumns(table, ['component'], ['initiative']);
  },
  rows: ({ initiatives }) =>
    initiatives.flatMap(({ id, components, date }) =>
      components.map((component) => ({
        initiative: globalId('initiative', id),
        component,
        ...dateKeys(date?.start),
      })),
    ),
};

const initiativeDomainTable: Table<AtlasData> = {
  name: 'initiativeDomain',
  create(table) {
    table.string('initiative').notNullable();
    table.integer('domain').notNullable();
    table.primary(['initiative', 'domain']);
    dateKeyColumns(table, ['domain'], ['initiative']);
  },
  rows: ({ initiatives }) =>
    initiatives.flatMap(({ id, domains, date }) =>
      domains.map((domain) => ({
        initiative: globalId('initiative', id),
        domain,
        ...dateKeys(date?.start),
      })),
    ),
};

/** Who has which part in an initiative: countries and organisations, in the order of the record. */
function partsOf(initiative: Initiative): readonly (readonly [role: string, parties: readonly string[]])[] {
  return [
    ['BENEFICIARY', initiative.countries],
    ['FUNDER', initiative.funders],
    ['IMPLEMENTER', initiative.implementers],
  ];
}

const initiativePartTable: Table<AtlasData> = {
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

/** The cards of all initiatives, their domains, and who has a part in them. */
export const initiativeTables = [
  initiativeTable,
  initiativeComponentTable,
  initiativeDomainTable,
  initiativePartTable,
];
