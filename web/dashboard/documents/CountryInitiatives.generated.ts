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

export type CountryInitiativesQueryVariables = Exact<{
  code: string;
  language?: Language | null | undefined;
}>;


export type CountryInitiativesQuery = { readonly country: { readonly initiatives: { readonly totalCount: number, readonly totals: ReadonlyArray<{ readonly currency: string, readonly amount: number, readonly count: number }>, readonly byDomain: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number, readonly totals: ReadonlyArray<{ readonly currency: string, readonly amount: number, readonly count: number }> }>, readonly byYear: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly inferred: { readonly totalCount: number }, readonly inSeveral: { readonly totalCount: number }, readonly bySeveral: { readonly totalCount: number } } | null, readonly edition: { readonly id: string } };

export const CountryInitiatives: TypedDocument<CountryInitiativesQuery, CountryInitiativesQueryVariables> = { name: 'CountryInitiatives', text: "# Initiatives that benefit a country, by domain and by start year, with one total per currency.\nquery CountryInitiatives($code: CountryCode!, $language: Language = EN) {\n  country(code: $code) {\n    initiatives(first: 1) {\n      totalCount\n      totals {\n        currency\n        amount\n        count\n      }\n      byDomain: groups(by: DOMAIN) {\n        key\n        label(language: $language)\n        count\n        totals {\n          currency\n          amount\n          count\n        }\n      }\n      byYear: groups(by: YEAR) {\n        key\n        count\n      }\n    }\n    inferred: initiatives(filter: { domainBasis: INFERRED }, first: 1) {\n      totalCount\n    }\n    inSeveral: initiatives(filter: { severalCountries: true }, first: 1) {\n      totalCount\n    }\n    bySeveral: initiatives(filter: { severalFunders: true }, first: 1) {\n      totalCount\n    }\n  }\n  edition {\n    id\n  }\n}" };
