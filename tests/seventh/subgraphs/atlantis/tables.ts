import { ownerTables, type OwnerData } from '../kit/owner';
import type { Table } from '../kit/store/table';
import type { Office } from './records';

/** The data that the dialogue's database is built from. */
export interface AtlantisData extends OwnerData {
  readonly offices: readonly Office[];
}

const officeTable: Table<AtlantisData> = {
  name: 'office',
  create(table) {
    table.string('country').primary();
    table.string('city').notNullable();
    table.json('sources').notNullable();
  },
  rows: ({ offices }) =>
    offices.map(({ country, city, sources }) => ({ country, city, sources: JSON.stringify(sources) })),
};

/** The tables of the Atlantis Dialogue. */
export const tables: readonly Table<AtlantisData>[] = [...ownerTables, officeTable];
