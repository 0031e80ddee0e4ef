import { countryRef } from '../../kit/context';
import { andThen, type MaybePromise } from '../../kit/maybePromise';
import { follow, followAll, siblingsOf } from '../../kit/store/siblings';
import type { AtlasContext } from '../context';
import type { Links } from '../links';
import { byId, type ById } from '../../kit/fields/keys';

const COUNTRY = 'country:';

const isCountry = (id: string): boolean => id.startsWith(COUNTRY);

/** Returns a function that sets a row's type name, for a field that may return rows of several types. */
export function typed(type: string) {
  return <Row extends object>(row: Row | null): Row | null =>
    row === null ? null : Object.assign(row, { __typename: type });
}

const organisation = typed('Organisation');

/** Builds resolvers for the countries and parties that meetings or initiatives refer to, in the order of the record. */
export function linksOf(loader: 'meetingLinks' | 'initiativeLinks') {
  const read = (record: ById, { loaders, queries }: AtlasContext): MaybePromise<Links> =>
    loaders.loadFor(queries[loader], record, byId);
  return {
    countries: (record: ById, _: unknown, context: AtlasContext) =>
      andThen(read(record, context), (links) => countriesIn(links, (one) => one.countries, context)),
    parties: (field: string) => (record: ById, _: unknown, context: AtlasContext) =>
      andThen(read(record, context), (links) => partiesIn(links, field, context)),
  };
}

function countriesIn(links: Links, codesOf: (links: Links) => readonly string[], context: AtlasContext) {
  return followAll(links, (one) => codesOf(one).map((code) => countryRef(context, code)));
}

const idsIn = ({ parties }: Links, field: string): readonly string[] => parties[field] ?? [];

function codesIn(links: Links, field: string): readonly string[] {
  return idsIn(links, field)
    .filter(isCountry)
    .map((id) => id.slice(COUNTRY.length));
}

function partiesIn(
  links: Links,
  field: string,
  context: AtlasContext,
): readonly MaybePromise<object | null>[] {
  const ids = idsIn(links, field);
  if (!ids.some(isCountry)) return ids.map((id) => organisationOf(id, links, context));
  const countries = countriesIn(links, (one) => codesIn(one, field), context).values();
  return ids.map((id) =>
    isCountry(id) ? (countries.next().value ?? null) : organisationOf(id, links, context),
  );
}

function organisationOf(id: string, links: Links, { loaders, queries }: AtlasContext) {
  return andThen(
    loaders.load(queries.organisation, id, () => organisationsOf(siblingsOf(links))),
    organisation,
  );
}

function organisationsOf(all: readonly Links[]): readonly string[] {
  const organisations: string[] = [];
  for (const { parties } of all)
    for (const field in parties)
      for (const id of parties[field] ?? []) if (!isCountry(id)) organisations.push(id);
  return organisations;
}

/** Resolves the country in a row's column `country`, or null if it has none. */
export function countryOfRow(row: { readonly country: string | null }, _: unknown, context: AtlasContext) {
  return follow(row, ({ country }) => (country === null ? null : countryRef(context, country)));
}
