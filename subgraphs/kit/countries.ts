import isoCountries from 'i18n-iso-countries';
import { after, type MaybePromise } from './maybe';
import type { Country } from './records';
import type { Store } from './store';
import type { Table } from './table';
import { textField } from './text';

/** What every subgraph knows of a country, so that its name never costs a hop. */
export interface CountryRow {
  readonly code: string;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly region: Country['region'];
}

/** A country's names: those of the ISO table, but where the record overrides them. Fails for a code without a name. */
export function countryNames({ code, name }: Country): { en: string; fr: string } {
  const [en, fr] = [
    name?.en ?? isoCountries.getName(code, 'en'),
    name?.fr ?? isoCountries.getName(code, 'fr'),
  ];
  if (en === undefined || fr === undefined)
    throw new Error(`No English and French name is known for the country ${code}.`);
  return { en, fr };
}

/** The table of countries that stands in every subgraph's database. */
export const countryTable: Table<{ readonly countries: readonly Country[] }> = {
  name: 'country',
  create(table) {
    table.string('code').primary();
    for (const name of ['nameEn', 'nameFr', 'region']) table.string(name).notNullable();
  },
  rows: ({ countries }) =>
    countries.map((country) => {
      const { en, fr } = countryNames(country);
      return { code: country.code, nameEn: en, nameFr: fr, region: country.region };
    }),
};

/** The countries of an edition, by code; read once, for they are few. */
export type Countries = ReadonlyMap<string, CountryRow>;

/** Reads the table of countries. */
export function readCountries(store: Store): MaybePromise<Countries> {
  const rows = store.prepare<undefined, CountryRow>(({ knex }) =>
    knex.select('*').from('country').orderBy('code'),
  );
  return after(rows(undefined), (all) => new Map(all.map((row) => [row.code, row])));
}

/** The country with this code. Fails where the graph does not know it: whoever stores a code has checked it. */
export function countryOf(countries: Countries, code: string): CountryRow {
  const country = countries.get(code);
  if (country === undefined)
    throw new Error(`The country ${code} is named by a record but missing from the table of countries.`);
  return country;
}

/** The fields of a country that every subgraph answers. */
export const countryFields = { name: textField('name') };
