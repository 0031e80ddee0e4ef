import { countryOf, type Countries, type CountryRow } from './countries';
import type { Loaders } from './store/loader';
import { markSiblings } from './store/siblings';

/** The facts about an edition that the graph shows. */
export interface EditionInfo {
  readonly id: string;
  /** The time of publication in ISO 8601. */
  readonly publishedAt: string;
  /** The SHA-256 checksum, in hexadecimal. */
  readonly checksum: string;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
}

/** The context that a subgraph's resolvers receive with every request. */
export interface Context<Queries> {
  readonly loaders: Loaders;
  readonly countries: Countries;
  readonly queries: Queries;
  readonly edition: EditionInfo;
}

/** A country as a resolver returns it. It is a copy, so that it can be linked to its siblings of this request. */
interface CountryRef extends CountryRow {
  readonly __typename: 'Country';
}

/** Returns a reference to a country. Throws if the graph does not know the code. */
export function countryRef(context: Pick<Context<unknown>, 'countries'>, code: string): CountryRef {
  return { __typename: 'Country', ...countryOf(context.countries, code) };
}

/** Returns references to countries, in the order given, as siblings. */
export function countryRefs(
  context: Pick<Context<unknown>, 'countries'>,
  codes: readonly string[],
): readonly CountryRef[] {
  return markSiblings(codes.map((code) => countryRef(context, code)));
}

/** Returns a reference to an organisation by its name in the data; atlas resolves its fields. */
export function organisationRef(name: string): { __typename: 'Organisation'; id: string } {
  return { __typename: 'Organisation', id: `organisation:${name}` };
}
