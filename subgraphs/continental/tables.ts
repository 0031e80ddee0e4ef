import { dateColumns } from '../kit/fields/columns';
import { globalId } from '../kit/schema/ids';
import { ownerTables } from '../kit/owner';
import { recordColumns, recordRow } from '../kit/fields/record';
import type { Bilingual } from '../kit/records';
import type { Table } from '../kit/store/table';
import { textColumns } from '../kit/text/localised';
import { bodyTables } from './bodies/tables';
import type { ContinentalData } from './data';
import { mobilityTables } from './mobility/tables';
import { remittanceTables } from './remittances/tables';

/** Joins two localised strings into one, in each language. */
function joined(one: Bilingual, other: Bilingual | undefined): Bilingual {
  return other === undefined ? one : { en: `${one.en} ${other.en}`, fr: `${one.fr} ${other.fr}` };
}

/** The table of the support project, which has one row. */
const programmeTable: Table<ContinentalData> = {
  name: 'programme',
  create(table) {
    table.string('id').primary();
    for (const name of ['nameEn', 'nameFr', 'budgetCurrency']) table.string(name);
    table.double('budgetAmount');
    for (const name of ['startDate', 'endDate', 'datePrecision']) table.string(name);
    table.json('funders').notNullable();
    table.json('implementers').notNullable();
    recordColumns(table);
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
      ...recordRow({ note: joined(programme.budgetNote, programme.note), sources: programme.sources }),
    },
  ],
};

const datasetTable: Table<ContinentalData> = {
  name: 'dataset',
  create(table) {
    table.string('id').primary();
    for (const name of ['title', 'publisher', 'attribution'])
      for (const language of ['En', 'Fr']) table.string(`${name}${language}`).notNullable();
    for (const name of ['licence', 'editionEn', 'editionFr', 'retrieved']) table.string(name);
    recordColumns(table);
  },
  rows: ({ datasets }) =>
    datasets.map((dataset) => ({
      id: dataset.id,
      ...textColumns('title', dataset.title),
      ...textColumns('publisher', dataset.publisher),
      ...textColumns('attribution', dataset.attribution),
      licence: dataset.licence ?? null,
      ...textColumns('edition', dataset.edition),
      retrieved: dataset.retrieved ?? null,
      ...recordRow(dataset),
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
