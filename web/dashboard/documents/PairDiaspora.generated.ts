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

export type PairDiasporaQueryVariables = Exact<{
  between: string;
  and: string;
  language?: Language | null | undefined;
}>;


export type PairDiasporaQuery = { readonly relationship: { readonly adept: { readonly flows: ReadonlyArray<{ readonly from: { readonly code: string, readonly name: string }, readonly to: { readonly code: string, readonly name: string }, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> }> } | null } | null, readonly edition: { readonly id: string } };

export const PairDiaspora: TypedDocument<PairDiasporaQuery, PairDiasporaQueryVariables> = { name: 'PairDiaspora', text: "# Diaspora organisations based in one of two countries that work in the other, in both directions.\nquery PairDiaspora($between: CountryCode!, $and: CountryCode!, $language: Language = EN) {\n  relationship(between: $between, and: $and) {\n    adept {\n      flows {\n        from {\n          code\n          name(language: $language)\n        }\n        to {\n          code\n          name(language: $language)\n        }\n        organisations {\n          id\n          name(language: $language)\n          nameLanguage(language: $language)\n          city\n          sources {\n            url\n          }\n        }\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
