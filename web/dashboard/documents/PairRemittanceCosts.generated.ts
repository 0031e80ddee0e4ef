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

export type PairRemittanceCostsQueryVariables = Exact<{
  between: string;
  and: string;
  language?: Language | null | undefined;
}>;


export type PairRemittanceCostsQuery = { readonly relationship: { readonly continental: { readonly remittanceCorridors: ReadonlyArray<{ readonly from: { readonly code: string, readonly name: string }, readonly to: { readonly code: string, readonly name: string }, readonly costs: ReadonlyArray<{ readonly period: string, readonly costPercent: number, readonly note: string | null, readonly sent: { readonly amount: number, readonly currency: string }, readonly dataset: { readonly id: string } }> }> } | null } | null, readonly continental: { readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly licence: string | null, readonly attribution: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null, readonly edition: { readonly id: string } };

export const PairRemittanceCosts: TypedDocument<PairRemittanceCostsQuery, PairRemittanceCostsQueryVariables> = { name: 'PairRemittanceCosts', text: "# The cost of sending money between two countries, by quarter, in each direction for which it is known.\nquery PairRemittanceCosts($between: CountryCode!, $and: CountryCode!, $language: Language = EN) {\n  relationship(between: $between, and: $and) {\n    continental {\n      remittanceCorridors {\n        from {\n          code\n          name(language: $language)\n        }\n        to {\n          code\n          name(language: $language)\n        }\n        costs {\n          period\n          costPercent\n          sent {\n            amount\n            currency\n          }\n          note(language: $language)\n          dataset {\n            id\n          }\n        }\n      }\n    }\n  }\n  continental {\n    datasets {\n      id\n      title(language: $language)\n      publisher(language: $language)\n      licence\n      attribution(language: $language)\n      note(language: $language)\n      sources {\n        url\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
