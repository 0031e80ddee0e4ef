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

export type ComponentName =
  | 'RABAT'
  | 'KHARTOUM'
  | 'JVAP'
  | 'CONTINENTAL'
  | 'ADEPT';

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type InitiativeKind =
  | 'PROJECT'
  | 'POLICY';

export type InitiativeStatus =
  | 'PLANNED'
  | 'ONGOING'
  | 'COMPLETED'
  | 'CANCELLED';

export type DomainBasis =
  | 'STATED'
  | 'INFERRED';

export type InitiativeFilter = {
  readonly components?: ReadonlyArray<ComponentName> | null | undefined;
  readonly kinds?: ReadonlyArray<InitiativeKind> | null | undefined;
  readonly statuses?: ReadonlyArray<InitiativeStatus> | null | undefined;
  readonly programmes?: ReadonlyArray<string> | null | undefined;
  readonly codes?: ReadonlyArray<string> | null | undefined;
  readonly domains?: ReadonlyArray<number> | null | undefined;
  readonly domainBasis?: DomainBasis | null | undefined;
  readonly countries?: ReadonlyArray<string> | null | undefined;
  readonly funders?: ReadonlyArray<string> | null | undefined;
  readonly implementers?: ReadonlyArray<string> | null | undefined;
  readonly severalFunders?: boolean | null | undefined;
  readonly severalCountries?: boolean | null | undefined;
  readonly startedFrom?: string | null | undefined;
  readonly startedTo?: string | null | undefined;
};

export type PairMoneyQueryVariables = Exact<{
  between: string;
  and: string;
  there: InitiativeFilter;
  thereAlone: InitiativeFilter;
  back: InitiativeFilter;
  backAlone: InitiativeFilter;
  language?: Language | null | undefined;
}>;


export type PairMoneyQuery = { readonly there: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly thereAlone: { readonly totalCount: number, readonly totals: ReadonlyArray<{ readonly currency: string, readonly amount: number, readonly count: number }> }, readonly back: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly backAlone: { readonly totalCount: number, readonly totals: ReadonlyArray<{ readonly currency: string, readonly amount: number, readonly count: number }> }, readonly relationship: { readonly a: { readonly code: string, readonly name: string }, readonly b: { readonly code: string, readonly name: string }, readonly initiatives: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly funders: ReadonlyArray<
            | { readonly code: string, readonly countryName: string }
            | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
          >, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly funders: ReadonlyArray<
            | { readonly code: string, readonly countryName: string }
            | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
          >, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly funders: ReadonlyArray<
            | { readonly code: string, readonly countryName: string }
            | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
          >, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly funders: ReadonlyArray<
            | { readonly code: string, readonly countryName: string }
            | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
          >, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly funders: ReadonlyArray<
            | { readonly code: string, readonly countryName: string }
            | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
          >, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      > } } | null, readonly edition: { readonly id: string } };

export type SummedFragment = { readonly totalCount: number, readonly totals: ReadonlyArray<{ readonly currency: string, readonly amount: number, readonly count: number }> };

export const PairMoney: TypedDocument<PairMoneyQuery, PairMoneyQueryVariables> = { name: 'PairMoney', text: "# Initiatives that one of two countries funds for the other, directly or through a body based there, and all initiatives\n# in which both have a role. Initiatives that a country funds with others are counted but not added up, because its\n# share is not known.\nquery PairMoney(\n  $between: CountryCode!\n  $and: CountryCode!\n  $there: InitiativeFilter!\n  $thereAlone: InitiativeFilter!\n  $back: InitiativeFilter!\n  $backAlone: InitiativeFilter!\n  $language: Language = EN\n) {\n  there: initiatives(filter: $there, first: 100) {\n    totalCount\n    nodes {\n      id\n    }\n  }\n  thereAlone: initiatives(filter: $thereAlone, first: 1) {\n    ...Summed\n  }\n  back: initiatives(filter: $back, first: 100) {\n    totalCount\n    nodes {\n      id\n    }\n  }\n  backAlone: initiatives(filter: $backAlone, first: 1) {\n    ...Summed\n  }\n  relationship(between: $between, and: $and) {\n    a {\n      code\n      name(language: $language)\n    }\n    b {\n      code\n      name(language: $language)\n    }\n    initiatives(first: 100) {\n      totalCount\n      nodes {\n        id\n        title(language: $language)\n        titleLanguage(language: $language)\n        startDate\n        datePrecision\n        budget {\n          amount\n          currency\n        }\n        funders {\n          ... on Country {\n            code\n            countryName: name(language: $language)\n          }\n          ... on Organisation {\n            id\n            organisationName: name(language: $language)\n            organisationNameLanguage: nameLanguage(language: $language)\n          }\n        }\n        sources {\n          url\n        }\n      }\n    }\n  }\n  edition {\n    id\n  }\n}\n\nfragment Summed on InitiativeConnection {\n  totalCount\n  totals {\n    currency\n    amount\n    count\n  }\n}" };
