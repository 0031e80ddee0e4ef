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

export type MeetingType =
  | 'SUMMIT'
  | 'MINISTERIAL_CONFERENCE'
  | 'SENIOR_OFFICIALS_MEETING'
  | 'STEERING_COMMITTEE'
  | 'THEMATIC_MEETING'
  | 'TECHNICAL_MEETING'
  | 'WORKSHOP'
  | 'TRAINING'
  | 'FOCAL_POINTS_MEETING'
  | 'FORUM'
  | 'GENERAL_ASSEMBLY'
  | 'WEBINAR'
  | 'OTHER';

export type MeetingOrder =
  | 'START_DATE_ASC'
  | 'START_DATE_DESC';

export type MeetingFilter = {
  readonly components?: ReadonlyArray<ComponentName> | null | undefined;
  readonly types?: ReadonlyArray<MeetingType> | null | undefined;
  readonly year?: number | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly heldIn?: ReadonlyArray<string> | null | undefined;
  readonly hostedBy?: ReadonlyArray<string> | null | undefined;
  readonly chairedBy?: ReadonlyArray<string> | null | undefined;
  readonly countries?: ReadonlyArray<string> | null | undefined;
  readonly actionPlans?: ReadonlyArray<string> | null | undefined;
  readonly online?: boolean | null | undefined;
  readonly severalCountries?: boolean | null | undefined;
  readonly met?: ReadonlyArray<string> | null | undefined;
};

export type MeetingListQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  orderBy?: MeetingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type MeetingListQuery = { readonly meetings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
      | { readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly title: string, readonly titleLanguage: Language, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
    > }, readonly edition: { readonly id: string } };

export const MeetingList: TypedDocument<MeetingListQuery, MeetingListQueryVariables> = { name: 'MeetingList', text: "# Meetings that match the filter, by date, with their places and hosts.\nquery MeetingList(\n  $filter: MeetingFilter\n  $orderBy: MeetingOrder = START_DATE_ASC\n  $first: Int = 100\n  $after: String\n  $language: Language = EN\n) {\n  meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      components\n      type\n      title(language: $language)\n      titleLanguage(language: $language)\n      startDate\n      endDate\n      datePrecision\n      city\n      online\n      country {\n        code\n        name(language: $language)\n      }\n      sources {\n        url\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
