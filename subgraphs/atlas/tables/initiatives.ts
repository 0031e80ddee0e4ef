import { initiativeCard } from '../../kit/cards';
import { initiativeCardColumns } from '../../kit/cardTables';
import { globalId, partyId } from '../../kit/ids';
import type { Initiative } from '../../kit/records';
import type { Table } from '../../kit/table';
import type { AtlasData } from '../data';
import { dateKeys, sortKey } from './sortKey';

const initiativeTable: Table<AtlasData> = {
  name: 'initiative',
  create(table) {
    initiativeCardColumns(table);
    table.integer('year');
    for (const name of ['startAscending', 'startDescending', 'sortTitle']) {
      table.string(name).notNullable();
      table.index([name, 'id']);
    }
    table.index(['code']);
  },
  rows: ({ initiatives }) =>
    initiatives.map((initiative) => ({
      ...initiativeCard(initiative),
      year: initiative.date?.start === undefined ? null : Number(initiative.date.start.slice(0, 4)),
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
  },
  rows: ({ initiatives }) =>
    initiatives.flatMap(({ id, components }) =>
      components.map((component) => ({ initiative: globalId('initiative', id), component })),
    ),
};

const initiativeDomainTable: Table<AtlasData> = {
  name: 'initiativeDomain',
  create(table) {
    table.string('initiative').notNullable();
    table.integer('domain').notNullable();
    table.primary(['initiative', 'domain']);
    table.index(['domain', 'initiative']);
  },
  rows: ({ initiatives }) =>
    initiatives.flatMap(({ id, domains }) =>
      domains.map((domain) => ({ initiative: globalId('initiative', id), domain })),
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
    table.index(['party', 'role', 'initiative']);
  },
  rows: ({ initiatives }) =>
    initiatives.flatMap((initiative) =>
      partsOf(initiative).flatMap(([role, parties]) =>
        parties.map((party, position) => ({
          initiative: globalId('initiative', initiative.id),
          role,
          position,
          party: partyId(party),
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
