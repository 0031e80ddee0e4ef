import { countryNames } from '../../kit/countries';
import { globalId } from '../../kit/schema/ids';
import type { Table } from '../../kit/store/table';
import type { AtlasData } from '../data';
import { membersOfBodies, membersOfBody, membersOfComponents } from '../membership';
import { componentBits } from './bits';
import { sortKey } from './sortKey';

const countryTable: Table<AtlasData> = {
  name: 'country',
  create(table) {
    table.string('code').primary();
    for (const name of ['nameEn', 'nameFr', 'region', 'subregion', 'sortName'])
      table.string(name).notNullable();
    table.boolean('auMember').notNullable();
    table.boolean('euMember').notNullable();
    table.json('memberOf').notNullable();
    table.integer('componentBits').notNullable();
    table.string('freeMovement');
    table.index(['sortName', 'code']);
  },
  rows(data) {
    const [au, eu] = [membersOfBody(data, 'au'), membersOfBody(data, 'eu')];
    const components = [...membersOfComponents(data)];
    const progress = new Map(data.freeMovement.map(({ country, status }) => [country, status]));
    return data.countries.map((country) => {
      const { code, region, subregion } = country;
      const { en, fr } = countryNames(country);
      const memberOf = components.filter(([, members]) => members.has(code)).map(([name]) => name);
      return {
        code,
        nameEn: en,
        nameFr: fr,
        region,
        subregion,
        sortName: sortKey(en),
        auMember: au.has(code),
        euMember: eu.has(code),
        memberOf: JSON.stringify(memberOf),
        componentBits: componentBits(memberOf),
        freeMovement: progress.get(code) ?? null,
      };
    });
  },
};

const countryBodyTable: Table<AtlasData> = {
  name: 'countryBody',
  create(table) {
    table.string('country').notNullable();
    table.string('body').notNullable();
    table.primary(['body', 'country']);
  },
  rows: (data) =>
    [...membersOfBodies(data)].flatMap(([organisation, members]) =>
      [...members].map((country) => ({ country, body: globalId('organisation', organisation) })),
    ),
};

/** The countries, and the bodies and components to which they belong today. */
export const countryTables = [countryTable, countryBodyTable];
