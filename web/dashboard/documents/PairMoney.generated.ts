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

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type PairMoneyQueryVariables = Exact<{
  between: string;
  and: string;
  language?: Language | null | undefined;
}>;


export type PairMoneyQuery = { readonly relationship: { readonly jvap: { readonly flows: ReadonlyArray<{ readonly count: number, readonly from: { readonly code: string, readonly name: string }, readonly to: { readonly code: string, readonly name: string }, readonly totals: ReadonlyArray<{ readonly currency: string, readonly amount: number, readonly count: number }> }> } | null, readonly initiatives: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly title: string, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      > } } | null, readonly edition: { readonly id: string } };

export const PairMoney: TypedDocument<PairMoneyQuery, PairMoneyQueryVariables> = { name: 'PairMoney', text: "# Initiatives that one of two countries funds, itself or through an organisation seated there, for the other.\nquery PairMoney($between: CountryCode!, $and: CountryCode!, $language: Language = EN) {\n  relationship(between: $between, and: $and) {\n    jvap {\n      flows {\n        from {\n          code\n          name(language: $language)\n        }\n        to {\n          code\n          name(language: $language)\n        }\n        count\n        totals {\n          currency\n          amount\n          count\n        }\n      }\n    }\n    initiatives(first: 50) {\n      totalCount\n      nodes {\n        id\n        title(language: $language)\n        startDate\n        datePrecision\n        budget {\n          amount\n          currency\n        }\n        sources {\n          url\n        }\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
