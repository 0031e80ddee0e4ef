import { globalId } from '../../kit/schema/ids';
import { recordColumns, recordRow } from '../../kit/fields/record';
import type { Organisation } from '../../kit/records';
import type { Table } from '../../kit/store/table';
import { textColumns } from '../../kit/text/localised';
import type { AtlasData } from '../data';
import { sortKey } from './sortKey';

const sortName = ({ name }: Organisation): string => sortKey(name.en ?? name.fr ?? '');

const organisationTable: Table<AtlasData> = {
  name: 'organisation',
  create(table) {
    table.string('id').primary();
    for (const name of ['nameEn', 'nameFr', 'acronym', 'country', 'city', 'website']) table.string(name);
    table.string('kind').notNullable();
    table.integer('founded');
    recordColumns(table);
    table.string('sortName').notNullable();
    table.index(['sortName', 'id']);
  },
  rows: ({ organisations }) =>
    organisations.map((organisation) => ({
      id: globalId('organisation', organisation.id),
      ...textColumns('name', organisation.name),
      acronym: organisation.acronym ?? null,
      country: organisation.country ?? null,
      city: organisation.city ?? null,
      website: organisation.website ?? null,
      kind: organisation.kind,
      founded: organisation.founded ?? null,
      ...recordRow(organisation),
      sortName: sortName(organisation),
    })),
};

const organisationTieTable: Table<AtlasData> = {
  name: 'organisationTie',
  create(table) {
    table.string('organisation').notNullable();
    table.string('role').notNullable();
    table.string('country').notNullable();
    table.string('sortName').notNullable();
    table.primary(['country', 'role', 'organisation']);
    table.index(['country', 'sortName', 'organisation', 'role']);
  },
  rows: ({ organisations, diasporaOrganisations }) => {
    const sortNames = new Map(organisations.map((organisation) => [organisation.id, sortName(organisation)]));
    const tie = (organisation: string, role: string) => (country: string) => ({
      organisation: globalId('organisation', organisation),
      role,
      country,
      sortName: sortNames.get(organisation),
    });
    return [
      ...organisations.flatMap(({ id, country }) =>
        country === undefined ? [] : [tie(id, 'SEAT')(country)],
      ),
      ...diasporaOrganisations.flatMap(({ organisation, countriesOfOrigin, countriesOfActivity }) => [
        ...countriesOfOrigin.map(tie(organisation, 'ORIGIN')),
        ...countriesOfActivity.map(tie(organisation, 'ACTIVITY')),
      ]),
    ];
  },
};

/** The organisations, and their ties to countries. */
export const organisationTables = [organisationTable, organisationTieTable];
