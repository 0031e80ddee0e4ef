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

export type CountryMeetingsQueryVariables = Exact<{
  code: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type CountryMeetingsQuery = { readonly country: { readonly all: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      > }, readonly hosted: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      > }, readonly chaired: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }>, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      > } } | null, readonly edition: { readonly id: string } };

export const CountryMeetings: TypedDocument<CountryMeetingsQuery, CountryMeetingsQueryVariables> = { name: 'CountryMeetings', text: "# The meetings of a country: held or hosted, chaired, or taken part in as far as lists of participants were found.\nquery CountryMeetings($code: CountryCode!, $first: Int = 100, $after: String, $language: Language = EN) {\n  country(code: $code) {\n    all: meetings(first: $first, after: $after) {\n      totalCount\n      groups(by: YEAR) {\n        key\n        count\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title(language: $language)\n        titleLanguage(language: $language)\n        startDate\n        datePrecision\n        city\n        sources {\n          url\n        }\n      }\n    }\n    hosted: meetings(as: [HOST, PLACE], first: 100) {\n      totalCount\n      groups(by: YEAR) {\n        key\n        count\n      }\n      nodes {\n        id\n        components\n        title(language: $language)\n        titleLanguage(language: $language)\n        startDate\n        datePrecision\n        city\n        sources {\n          url\n        }\n      }\n    }\n    chaired: meetings(as: [CHAIR], first: 100) {\n      totalCount\n      groups(by: YEAR) {\n        key\n        count\n      }\n      nodes {\n        id\n        components\n        title(language: $language)\n        titleLanguage(language: $language)\n        startDate\n        datePrecision\n        city\n        sources {\n          url\n        }\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
