import { initiativeCard } from '../../kit/card/card';
import { initiativeCardColumns } from '../../kit/card/tables';
import { globalId } from '../../kit/schema/ids';
import type { Table } from '../../kit/store/table';
import type { AtlasData } from '../data';
import { markColumns, marksIn, sumHundredths } from './initiativeMarks';
import { initiativePairTable, initiativePartTable } from './initiativeParts';
import { initiativeTallyTable, initiativeTotalTable } from './initiativeTally';
import { dateKeyColumns, dateKeys, sortKey } from './sortKey';

const initiativeTable: Table<AtlasData> = {
  name: 'initiative',
  create(table) {
    initiativeCardColumns(table);
    markColumns(table);
    table.bigInteger('sumHundredths');
    dateKeyColumns(table, [], ['id']);
    table.string('sortTitle').notNullable();
    table.index(['sortTitle', 'id']);
    table.index(['code']);
  },
  rows(data) {
    const marksOf = marksIn(data);
    return data.initiatives.map((initiative) => ({
      ...initiativeCard(initiative),
      ...marksOf(initiative),
      sumHundredths: sumHundredths(initiative),
      ...dateKeys(initiative.date?.start),
      sortTitle: sortKey(initiative.title.en ?? initiative.title.fr ?? ''),
    }));
  },
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

/** The cards of all initiatives, their domains, parties and shared pairs, and their tally. */
export const initiativeTables = [
  initiativeTable,
  initiativeComponentTable,
  initiativeDomainTable,
  initiativePartTable,
  initiativePairTable,
  initiativeTallyTable,
  initiativeTotalTable,
];
