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

export type InitiativeOrder =
  | 'START_DATE_ASC'
  | 'START_DATE_DESC'
  | 'TITLE_ASC';

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

export type InitiativeListQueryVariables = Exact<{
  filter?: InitiativeFilter | null | undefined;
  inSeveral?: InitiativeFilter | null | undefined;
  bySeveral?: InitiativeFilter | null | undefined;
  orderBy?: InitiativeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type InitiativeListQuery = { readonly initiatives: { readonly totalCount: number, readonly totals: ReadonlyArray<{ readonly currency: string, readonly amount: number, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly budgetCountedWith: string | null, readonly domainBasis: DomainBasis | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly funders: ReadonlyArray<
          | { readonly countryName: string }
          | { readonly organisationName: string }
        >, readonly domains: ReadonlyArray<{ readonly number: number }>, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly budgetCountedWith: string | null, readonly domainBasis: DomainBasis | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly funders: ReadonlyArray<
          | { readonly countryName: string }
          | { readonly organisationName: string }
        >, readonly domains: ReadonlyArray<{ readonly number: number }>, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly budgetCountedWith: string | null, readonly domainBasis: DomainBasis | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly funders: ReadonlyArray<
          | { readonly countryName: string }
          | { readonly organisationName: string }
        >, readonly domains: ReadonlyArray<{ readonly number: number }>, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly budgetCountedWith: string | null, readonly domainBasis: DomainBasis | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly funders: ReadonlyArray<
          | { readonly countryName: string }
          | { readonly organisationName: string }
        >, readonly domains: ReadonlyArray<{ readonly number: number }>, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly budgetCountedWith: string | null, readonly domainBasis: DomainBasis | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly funders: ReadonlyArray<
          | { readonly countryName: string }
          | { readonly organisationName: string }
        >, readonly domains: ReadonlyArray<{ readonly number: number }>, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
    > }, readonly inSeveral: { readonly totalCount: number }, readonly bySeveral: { readonly totalCount: number }, readonly edition: { readonly id: string } };

export const InitiativeList: TypedDocument<InitiativeListQuery, InitiativeListQueryVariables> = { name: 'InitiativeList', text: "# Initiatives that match the filter, newest first, and how many of them benefit several countries or have several\n# funders.\nquery InitiativeList(\n  $filter: InitiativeFilter\n  $inSeveral: InitiativeFilter\n  $bySeveral: InitiativeFilter\n  $orderBy: InitiativeOrder = START_DATE_DESC\n  $first: Int = 25\n  $after: String\n  $language: Language = EN\n) {\n  initiatives(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    totals {\n      currency\n      amount\n      count\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      components\n      code\n      programme\n      title(language: $language)\n      titleLanguage(language: $language)\n      startDate\n      endDate\n      datePrecision\n      status\n      budget {\n        amount\n        currency\n      }\n      budgetCountedWith\n      funders {\n        ... on Country {\n          countryName: name(language: $language)\n        }\n        ... on Organisation {\n          organisationName: name(language: $language)\n        }\n      }\n      domainBasis\n      domains {\n        number\n      }\n      countries {\n        code\n        name(language: $language)\n      }\n      sources {\n        url\n      }\n    }\n  }\n  inSeveral: initiatives(filter: $inSeveral, first: 1) {\n    totalCount\n  }\n  bySeveral: initiatives(filter: $bySeveral, first: 1) {\n    totalCount\n  }\n  edition {\n    id\n  }\n}" };
