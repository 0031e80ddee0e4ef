import { dateColumns } from '../../kit/fields/columns';
import { globalId } from '../../kit/schema/ids';
import { recordColumns, recordRow } from '../../kit/fields/record';
import type { Table } from '../../kit/store/table';
import { textColumns } from '../../kit/text/localised';
import type { JvapData } from '../data';
import type { Contract } from '../records';

const byReference = ({ code = '', id }: Contract): string => `${code}\t${id}`;

const contractTable: Table<JvapData> = {
  name: 'contract',
  create(table) {
    table.string('id').primary();
    table.integer('position').notNullable();
    table.string('initiative').index();
    for (const name of ['code', 'titleEn', 'titleFr', 'budgetCurrency']) table.string(name);
    table.double('budgetAmount');
    for (const name of ['startDate', 'endDate', 'datePrecision']) table.string(name);
    table.json('countries').notNullable();
    table.json('implementers').notNullable();
    recordColumns(table);
  },
  rows: ({ contracts }) =>
    [...contracts]
      .sort((one, other) => (byReference(one) < byReference(other) ? -1 : 1))
      .map((contract, position) => ({
        id: contract.id,
        position,
        initiative: contract.initiative === undefined ? null : globalId('initiative', contract.initiative),
        code: contract.code ?? null,
        ...textColumns('title', contract.title),
        budgetAmount: contract.budget?.amount ?? null,
        budgetCurrency: contract.budget?.currency ?? null,
        ...dateColumns(contract.date),
        countries: JSON.stringify(contract.countries),
        implementers: JSON.stringify(contract.implementers),
        ...recordRow(contract),
      })),
};

const contractImplementerTable: Table<JvapData> = {
  name: 'contractImplementer',
  create(table) {
    table.string('organisation').notNullable();
    table.string('contract').notNullable();
    table.primary(['organisation', 'contract']);
  },
  rows: ({ contracts }) =>
    contracts.flatMap(({ id, implementers }) =>
      [...new Set(implementers)].map((organisation) => ({ organisation, contract: id })),
    ),
};

/** The tables of contracts. */
export const contractTables: readonly Table<JvapData>[] = [contractTable, contractImplementerTable];
