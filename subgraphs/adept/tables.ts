import { ownerTables } from '../kit/owner';
import { directionKey } from '../kit/fields/pair';
import { recordColumns, recordRow } from '../kit/fields/record';
import type { Table } from '../kit/store/table';
import { textColumns } from '../kit/text/localised';
import type { AdeptData } from './data';
import type { DiasporaPolicy } from './records';

const diasporaOrganisationTable: Table<AdeptData> = {
  name: 'diasporaOrganisation',
  create(table) {
    table.string('organisation').primary();
    table.string('status');
    table.json('countriesOfOrigin').notNullable();
    table.json('countriesOfActivity').notNullable();
    table.json('sectors').notNullable();
    table.json('sources').notNullable();
  },
  rows: ({ diasporaOrganisations }) =>
    diasporaOrganisations.map((record) => ({
      organisation: record.organisation,
      status: record.adeptStatus ?? null,
      countriesOfOrigin: JSON.stringify(record.countriesOfOrigin),
      countriesOfActivity: JSON.stringify(record.countriesOfActivity),
      sectors: JSON.stringify(record.sectors),
      sources: JSON.stringify(record.sources),
    })),
};

/** The links from the seat of each diaspora organisation to every other country in which it works. */
const diasporaWorkTable: Table<AdeptData> = {
  name: 'diasporaWork',
  create(table) {
    table.string('way').notNullable();
    table.string('organisation').notNullable();
    table.primary(['way', 'organisation']);
  },
  rows({ diasporaOrganisations, organisations }) {
    const seats = new Map(
      organisations.filter(({ kind }) => kind === 'DIASPORA').map(({ id, country }) => [id, country]),
    );
    return diasporaOrganisations.flatMap(({ organisation, countriesOfActivity }) => {
      const from = seats.get(organisation);
      const abroad = [...new Set(countriesOfActivity)].filter((to) => to !== from);
      return from === undefined
        ? []
        : abroad.map((to) => ({ way: directionKey({ from, to }), organisation }));
    });
  },
};

/** Builds a sort key: institutions first, then by year if it is known, then by id. */
const policyOrder = ({ kind, year = 9999, id }: DiasporaPolicy): string => [kind, year, id].join('\t');

const diasporaPolicyTable: Table<AdeptData> = {
  name: 'diasporaPolicy',
  create(table) {
    table.integer('position').primary();
    table.string('country').notNullable().index();
    table.string('kind').notNullable();
    table.string('nameEn');
    table.string('nameFr');
    table.integer('year');
    recordColumns(table);
  },
  rows: ({ diasporaPolicies }) =>
    [...diasporaPolicies]
      .sort((one, other) => (policyOrder(one) < policyOrder(other) ? -1 : 1))
      .map((policy, position) => ({
        position,
        country: policy.country,
        kind: policy.kind,
        ...textColumns('name', policy.name),
        year: policy.year ?? null,
        ...recordRow(policy),
      })),
};

/** The tables of ADEPT. */
export const tables: readonly Table<AdeptData>[] = [
  ...ownerTables,
  diasporaOrganisationTable,
  diasporaWorkTable,
  diasporaPolicyTable,
];
