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

export type MeetingsByCountryQueryVariables = Exact<{
  filter?: MeetingFilter | null | undefined;
  language?: Language | null | undefined;
}>;


export type MeetingsByCountryQuery = { readonly meetings: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }> }, readonly edition: { readonly id: string } };

export const MeetingsByCountry: TypedDocument<MeetingsByCountryQuery, MeetingsByCountryQueryVariables> = { name: 'MeetingsByCountry', text: "# How many meetings were held in each country.\nquery MeetingsByCountry($filter: MeetingFilter, $language: Language = EN) {\n  meetings(filter: $filter, first: 1) {\n    totalCount\n    groups(by: COUNTRY) {\n      key\n      label(language: $language)\n      count\n    }\n  }\n  edition {\n    id\n  }\n}" };
