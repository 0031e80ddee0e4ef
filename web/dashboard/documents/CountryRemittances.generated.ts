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

export type CountryRemittancesQueryVariables = Exact<{
  code: string;
  language?: Language | null | undefined;
}>;


export type CountryRemittancesQuery = { readonly country: { readonly continental: { readonly remittanceInflows: ReadonlyArray<{ readonly year: number, readonly shareOfGdp: number | null, readonly note: string | null, readonly amount: { readonly amount: number, readonly currency: string }, readonly dataset: { readonly id: string } }> } | null } | null, readonly continental: { readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly licence: string | null, readonly attribution: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null, readonly edition: { readonly id: string } };

export const CountryRemittances: TypedDocument<CountryRemittancesQuery, CountryRemittancesQueryVariables> = { name: 'CountryRemittances', text: "# The remittances that a country receives, by year, in US dollars and as a share of its gross domestic product.\nquery CountryRemittances($code: CountryCode!, $language: Language = EN) {\n  country(code: $code) {\n    continental {\n      remittanceInflows {\n        year\n        amount {\n          amount\n          currency\n        }\n        shareOfGdp\n        note(language: $language)\n        dataset {\n          id\n        }\n      }\n    }\n  }\n  continental {\n    datasets {\n      id\n      title(language: $language)\n      publisher(language: $language)\n      licence\n      attribution(language: $language)\n      note(language: $language)\n      sources {\n        url\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
