// Generated from the document and schema/api.graphql by `npm run generate`. Not to be edited.
/* eslint-disable */
import type { TypedDocument } from '../graph/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Language =
  | 'EN'
  | 'FR';

export type OrganisationTie =
  | 'SEAT'
  | 'ORIGIN'
  | 'ACTIVITY';

export type CountryOrganisationsQueryVariables = Exact<{
  code: string;
  as?: ReadonlyArray<OrganisationTie> | OrganisationTie | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type CountryOrganisationsQuery = { readonly country: { readonly name: string, readonly organisations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly city: string | null, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> } } | null, readonly edition: { readonly id: string } };

export type ListedOrganisationFragment = { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly city: string | null, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> };

export const CountryOrganisations: TypedDocument<CountryOrganisationsQuery, CountryOrganisationsQueryVariables> = { name: 'CountryOrganisations', text: "# Organisations that are based in a country, work in it or come from it, by name.\nquery CountryOrganisations(\n  $code: CountryCode!\n  $as: [OrganisationTie!]\n  $first: Int = 50\n  $after: String\n  $language: Language = EN\n) {\n  country(code: $code) {\n    name(language: $language)\n    organisations(as: $as, first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ListedOrganisation\n      }\n    }\n  }\n  edition {\n    id\n  }\n}\n\nfragment ListedOrganisation on Organisation {\n  id\n  name(language: $language)\n  nameLanguage(language: $language)\n  city\n  country {\n    code\n    name(language: $language)\n  }\n  sources {\n    url\n  }\n}" };
