import { jsonTable } from '../kit/store/jsonTable';
import { ownerTables } from '../kit/owner';
import { recordColumns, recordRow } from '../kit/fields/record';
import type { PlanArea } from '../kit/records';
import type { Table } from '../kit/store/table';
import { textColumns } from '../kit/text/localised';
import { contractTables } from './contracts/tables';
import type { JvapData } from './data';
import { totalTables } from './totals/tables';

const areasOf = ({ actionPlans }: JvapData): readonly PlanArea[] => actionPlans.flatMap(({ areas }) => areas);

/** The table of the five domains, which are the numbered areas of the plan. */
const domainTable: Table<JvapData> = {
  name: 'domain',
  create(table) {
    table.integer('number').primary();
    table.string('titleEn');
    table.string('titleFr');
  },
  rows: (data) =>
    areasOf(data).map(({ number, title }) => ({ number: Number(number), ...textColumns('title', title) })),
};

const domainAreaTable: Table<JvapData> = jsonTable('domainArea', (data) =>
  areasOf(data).map((area) => [String(Number(area.number)), area]),
);

const dataCollectionCycleTable: Table<JvapData> = {
  name: 'dataCollectionCycle',
  create(table) {
    table.integer('year').primary();
    table.string('opened');
    table.string('closed');
    table.integer('initiatives');
    recordColumns(table);
  },
  rows: ({ dataCollectionCycles }) =>
    dataCollectionCycles.map((cycle) => ({
      year: cycle.year,
      opened: cycle.opened ?? null,
      closed: cycle.closed ?? null,
      initiatives: cycle.initiatives ?? null,
      ...recordRow(cycle),
    })),
};

/** The tables of the Joint Valletta Action Plan. */
export const tables: readonly Table<JvapData>[] = [
  ...ownerTables,
  domainTable,
  domainAreaTable,
  dataCollectionCycleTable,
  ...contractTables,
  ...totalTables,
];
