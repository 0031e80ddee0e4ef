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

export type PairMigrantsQueryVariables = Exact<{
  between: string;
  and: string;
  language?: Language | null | undefined;
}>;


export type PairMigrantsQuery = { readonly relationship: { readonly continental: { readonly migrantStock: ReadonlyArray<{ readonly year: number, readonly persons: number, readonly origin: { readonly code: string, readonly name: string }, readonly destination: { readonly code: string, readonly name: string }, readonly dataset: { readonly id: string } }> } | null } | null, readonly continental: { readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly licence: string | null, readonly attribution: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null, readonly edition: { readonly id: string } };

export const PairMigrants: TypedDocument<PairMigrantsQuery, PairMigrantsQueryVariables> = { name: 'PairMigrants', text: "# Migrants from one of two countries who live in the other, in both directions, by year.\nquery PairMigrants($between: CountryCode!, $and: CountryCode!, $language: Language = EN) {\n  relationship(between: $between, and: $and) {\n    continental {\n      migrantStock {\n        origin {\n          code\n          name(language: $language)\n        }\n        destination {\n          code\n          name(language: $language)\n        }\n        year\n        persons\n        dataset {\n          id\n        }\n      }\n    }\n  }\n  continental {\n    datasets {\n      id\n      title(language: $language)\n      publisher(language: $language)\n      licence\n      attribution(language: $language)\n      note(language: $language)\n      sources {\n        url\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
