import { dateColumns } from '../kit/columns';
import { globalId } from '../kit/ids';
import { ownerTables } from '../kit/owner';
import type { Table } from '../kit/table';
import { textColumns } from '../kit/text';
import { bodyTables } from './bodies/tables';
import type { ContinentalData } from './data';
import { mobilityTables } from './mobility/tables';
import { remittanceTables } from './remittances/tables';

/** The support project: one row. */
const programmeTable: Table<ContinentalData> = {
  name: 'programme',
  create(table) {
    table.string('id').primary();
    for (const name of ['nameEn', 'nameFr', 'budgetCurrency']) table.string(name);
    table.double('budgetAmount');
    for (const name of ['startDate', 'endDate', 'datePrecision']) table.string(name);
    table.json('funders').notNullable();
    table.json('implementers').notNullable();
    table.text('note');
    table.json('sources').notNullable();
  },
  rows: ({ programme }) => [
    {
      id: globalId('programme', programme.id),
      ...textColumns('name', programme.name),
      budgetCurrency: programme.budget.currency,
      budgetAmount: programme.budget.amount,
      ...dateColumns(programme.date),
      funders: JSON.stringify(programme.funders),
      implementers: JSON.stringify(programme.implementers),
      note: [programme.budgetNote, programme.note].filter((note) => note !== undefined).join(' '),
      sources: JSON.stringify(programme.sources),
    },
  ],
};

const datasetTable: Table<ContinentalData> = {
  name: 'dataset',
  create(table) {
    table.string('id').primary();
    for (const name of ['title', 'publisher', 'attribution']) table.string(name).notNullable();
    for (const name of ['licence', 'edition', 'retrieved']) table.string(name);
    table.text('note');
    table.json('sources').notNullable();
  },
  rows: ({ datasets }) =>
    datasets.map((dataset) => ({
      id: dataset.id,
      title: dataset.title,
      publisher: dataset.publisher,
      attribution: dataset.attribution,
      licence: dataset.licence ?? null,
      edition: dataset.edition ?? null,
      retrieved: dataset.retrieved ?? null,
      note: dataset.note ?? null,
      sources: JSON.stringify(dataset.sources),
    })),
};

/** The tables of the continental dialogue. */
export const tables: readonly Table<ContinentalData>[] = [
  ...ownerTables,
  programmeTable,
  datasetTable,
  ...bodyTables,
  ...mobilityTables,
  ...remittanceTables,
];
