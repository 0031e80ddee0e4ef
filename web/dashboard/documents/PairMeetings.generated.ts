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

export type PairMeetingsQueryVariables = Exact<{
  between: string;
  and: string;
  language?: Language | null | undefined;
}>;


export type PairMeetingsQuery = { readonly relationship: { readonly meetings: { readonly totalCount: number, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
        | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      > } } | null, readonly edition: { readonly id: string } };

export const PairMeetings: TypedDocument<PairMeetingsQuery, PairMeetingsQueryVariables> = { name: 'PairMeetings', text: "# Meetings in which both of two countries had a role.\nquery PairMeetings($between: CountryCode!, $and: CountryCode!, $language: Language = EN) {\n  relationship(between: $between, and: $and) {\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        id\n        components\n        title(language: $language)\n        titleLanguage(language: $language)\n        startDate\n        datePrecision\n        city\n        sources {\n          url\n        }\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
