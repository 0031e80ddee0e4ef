import isoCountries from 'i18n-iso-countries';
import { andThen, type MaybePromise } from './maybePromise';
import type { Country } from './records';
import type { Store } from './store/store';
import type { Table } from './store/table';
import { textField } from './text/localised';

/**
 * The columns of a country that every subgraph stores, so that reading a country's name never requires a call to
 * another subgraph.
 */
export interface CountryRow {
  readonly code: string;
  readonly nameEn: string;
  readonly nameFr: string;
  readonly region: Country['region'];
}

/**
 * Returns a country's names: the names of the ISO table unless the record overrides them. Throws if the code has no
 * name.
 */
export function countryNames({ code, name }: Country): { en: string; fr: string } {
  const [en, fr] = [
    name?.en ?? isoCountries.getName(code, 'en'),
    name?.fr ?? isoCountries.getName(code, 'fr'),
  ];
  if (en === undefined || fr === undefined)
    throw new Error(`The English and French names of the country ${code} are not known.`);
  return { en, fr };
}

/** The table of countries, which every subgraph's database has. */
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

/** The countries of an edition, by code. They are few, so they are read once. */
export type Countries = ReadonlyMap<string, CountryRow>;

/** Reads the table of countries. */
export function readCountries(store: Store): MaybePromise<Countries> {
  const rows = store.prepare<undefined, CountryRow>(({ knex }) =>
    knex.select('*').from('country').orderBy('code'),
  );
  return andThen(rows(undefined), (all) => new Map(all.map((row) => [row.code, row])));
}

/**
 * Returns the country with this code. Throws if the code is unknown, which is a defect because every stored code has
 * been checked.
 */
export function countryOf(countries: Countries, code: string): CountryRow {
  const country = countries.get(code);
  if (country === undefined)
    throw new Error(`A record names the country ${code}, but it is missing from the table of countries.`);
  return country;
}

/** Resolvers of the country fields that every subgraph serves. */
export const countryFields = { name: textField('name') };
