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

export type DocumentType =
  | 'DECLARATION'
  | 'ACTION_PLAN'
  | 'CONCLUSIONS'
  | 'REPORT'
  | 'AGENDA'
  | 'OTHER';

export type OrganisationKind =
  | 'INTERGOVERNMENTAL'
  | 'EU_INSTITUTION'
  | 'REGIONAL_ECONOMIC_COMMUNITY'
  | 'NGO'
  | 'DIASPORA'
  | 'AGENCY'
  | 'MINISTRY'
  | 'COMPANY'
  | 'OTHER';

export type RecordPageQueryVariables = Exact<{
  id: string;
  language?: Language | null | undefined;
}>;


export type RecordPageQuery = { readonly node:
    | { readonly __typename: 'Organisation', readonly id: string, readonly acronym: string | null, readonly city: string | null, readonly founded: number | null, readonly website: string | null, readonly note: string | null, readonly organisationName: string, readonly organisationNameLanguage: Language, readonly organisationKind: OrganisationKind, readonly seat: { readonly code: string, readonly name: string } | null, readonly organisationSources: ReadonlyArray<{ readonly url: string }> }
    | { readonly __typename: 'Country', readonly id: string }
    | { readonly __typename: 'DiasporaPlatform', readonly id: string }
    | { readonly __typename: 'AdeptMeeting', readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly participants: number | null, readonly themes: ReadonlyArray<string> | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly meetingTitle: string, readonly meetingTitleLanguage: Language, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly country: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly chairs: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly participatingCountries: ReadonlyArray<{ readonly code: string, readonly name: string }> }
    | { readonly __typename: 'AdeptInitiative', readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly domainBasis: DomainBasis | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly initiativeTitle: string, readonly initiativeTitleLanguage: Language, readonly initiativeKind: InitiativeKind, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly euContribution: { readonly amount: number, readonly currency: string } | null, readonly domains: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly funders: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly implementers: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      > }
    | { readonly __typename: 'RabatProcess', readonly id: string }
    | { readonly __typename: 'RabatActionPlan', readonly id: string, readonly adopted: string | null, readonly adoptedPrecision: DatePrecision | null, readonly from: number | null, readonly to: number | null, readonly note: string | null, readonly planTitle: string, readonly planTitleLanguage: Language, readonly areas: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly objectives: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly actions: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language }> }> }> | null, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
    | { readonly __typename: 'KhartoumProcess', readonly id: string }
    | { readonly __typename: 'KhartoumActionPlan', readonly id: string, readonly adopted: string | null, readonly adoptedPrecision: DatePrecision | null, readonly from: number | null, readonly to: number | null, readonly note: string | null, readonly planTitle: string, readonly planTitleLanguage: Language, readonly areas: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly objectives: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly actions: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language }> }> }> | null, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
    | { readonly __typename: 'JointVallettaActionPlan', readonly id: string }
    | { readonly __typename: 'JvapActionPlan', readonly id: string, readonly adopted: string | null, readonly adoptedPrecision: DatePrecision | null, readonly from: number | null, readonly to: number | null, readonly note: string | null, readonly planTitle: string, readonly planTitleLanguage: Language, readonly areas: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly objectives: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly actions: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language }> }> }> | null, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
    | { readonly __typename: 'ContinentalDialogue', readonly id: string }
    | { readonly __typename: 'ContinentalActionPlan', readonly id: string, readonly adopted: string | null, readonly adoptedPrecision: DatePrecision | null, readonly from: number | null, readonly to: number | null, readonly note: string | null, readonly planTitle: string, readonly planTitleLanguage: Language, readonly areas: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly objectives: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly actions: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language }> }> }> | null, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null }
    | { readonly __typename: 'Programme', readonly id: string }
    | { readonly __typename: 'RabatMeeting', readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly participants: number | null, readonly themes: ReadonlyArray<string> | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly meetingTitle: string, readonly meetingTitleLanguage: Language, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly country: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly chairs: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly participatingCountries: ReadonlyArray<{ readonly code: string, readonly name: string }> }
    | { readonly __typename: 'RabatInitiative', readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly domainBasis: DomainBasis | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly initiativeTitle: string, readonly initiativeTitleLanguage: Language, readonly initiativeKind: InitiativeKind, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly euContribution: { readonly amount: number, readonly currency: string } | null, readonly domains: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly funders: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly implementers: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      > }
    | { readonly __typename: 'KhartoumMeeting', readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly participants: number | null, readonly themes: ReadonlyArray<string> | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly meetingTitle: string, readonly meetingTitleLanguage: Language, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly country: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly chairs: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly participatingCountries: ReadonlyArray<{ readonly code: string, readonly name: string }> }
    | { readonly __typename: 'KhartoumInitiative', readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly domainBasis: DomainBasis | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly initiativeTitle: string, readonly initiativeTitleLanguage: Language, readonly initiativeKind: InitiativeKind, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly euContribution: { readonly amount: number, readonly currency: string } | null, readonly domains: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly funders: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly implementers: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      > }
    | { readonly __typename: 'JvapMeeting', readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly participants: number | null, readonly themes: ReadonlyArray<string> | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly meetingTitle: string, readonly meetingTitleLanguage: Language, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly country: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly chairs: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly participatingCountries: ReadonlyArray<{ readonly code: string, readonly name: string }> }
    | { readonly __typename: 'JvapInitiative', readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly domainBasis: DomainBasis | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly initiativeTitle: string, readonly initiativeTitleLanguage: Language, readonly initiativeKind: InitiativeKind, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly euContribution: { readonly amount: number, readonly currency: string } | null, readonly domains: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly funders: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly implementers: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      > }
    | { readonly __typename: 'ContinentalMeeting', readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly participants: number | null, readonly themes: ReadonlyArray<string> | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly meetingTitle: string, readonly meetingTitleLanguage: Language, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly country: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly chairs: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly participatingCountries: ReadonlyArray<{ readonly code: string, readonly name: string }> }
    | { readonly __typename: 'ContinentalInitiative', readonly id: string, readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly domainBasis: DomainBasis | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly initiativeTitle: string, readonly initiativeTitleLanguage: Language, readonly initiativeKind: InitiativeKind, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly euContribution: { readonly amount: number, readonly currency: string } | null, readonly domains: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly funders: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      >, readonly implementers: ReadonlyArray<
        | { readonly code: string, readonly countryName: string }
        | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
      > }
   | null, readonly edition: { readonly id: string } };

type MeetingRecord_AdeptMeeting_Fragment = { readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly participants: number | null, readonly themes: ReadonlyArray<string> | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly meetingTitle: string, readonly meetingTitleLanguage: Language, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly country: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly chairs: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly participatingCountries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

type MeetingRecord_RabatMeeting_Fragment = { readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly participants: number | null, readonly themes: ReadonlyArray<string> | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly meetingTitle: string, readonly meetingTitleLanguage: Language, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly country: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly chairs: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly participatingCountries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

type MeetingRecord_KhartoumMeeting_Fragment = { readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly participants: number | null, readonly themes: ReadonlyArray<string> | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly meetingTitle: string, readonly meetingTitleLanguage: Language, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly country: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly chairs: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly participatingCountries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

type MeetingRecord_JvapMeeting_Fragment = { readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly participants: number | null, readonly themes: ReadonlyArray<string> | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly meetingTitle: string, readonly meetingTitleLanguage: Language, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly country: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly chairs: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly participatingCountries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

type MeetingRecord_ContinentalMeeting_Fragment = { readonly components: ReadonlyArray<ComponentName>, readonly type: MeetingType, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly city: string | null, readonly online: boolean, readonly participants: number | null, readonly themes: ReadonlyArray<string> | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly meetingTitle: string, readonly meetingTitleLanguage: Language, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly country: { readonly code: string, readonly name: string } | null, readonly hosts: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly chairs: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly participatingCountries: ReadonlyArray<{ readonly code: string, readonly name: string }> };

export type MeetingRecordFragment =
  | MeetingRecord_AdeptMeeting_Fragment
  | MeetingRecord_RabatMeeting_Fragment
  | MeetingRecord_KhartoumMeeting_Fragment
  | MeetingRecord_JvapMeeting_Fragment
  | MeetingRecord_ContinentalMeeting_Fragment
;

type InitiativeRecord_AdeptInitiative_Fragment = { readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly domainBasis: DomainBasis | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly initiativeTitle: string, readonly initiativeTitleLanguage: Language, readonly initiativeKind: InitiativeKind, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly euContribution: { readonly amount: number, readonly currency: string } | null, readonly domains: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly funders: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly implementers: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  > };

type InitiativeRecord_RabatInitiative_Fragment = { readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly domainBasis: DomainBasis | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly initiativeTitle: string, readonly initiativeTitleLanguage: Language, readonly initiativeKind: InitiativeKind, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly euContribution: { readonly amount: number, readonly currency: string } | null, readonly domains: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly funders: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly implementers: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  > };

type InitiativeRecord_KhartoumInitiative_Fragment = { readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly domainBasis: DomainBasis | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly initiativeTitle: string, readonly initiativeTitleLanguage: Language, readonly initiativeKind: InitiativeKind, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly euContribution: { readonly amount: number, readonly currency: string } | null, readonly domains: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly funders: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly implementers: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  > };

type InitiativeRecord_JvapInitiative_Fragment = { readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly domainBasis: DomainBasis | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly initiativeTitle: string, readonly initiativeTitleLanguage: Language, readonly initiativeKind: InitiativeKind, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly euContribution: { readonly amount: number, readonly currency: string } | null, readonly domains: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly funders: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly implementers: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  > };

type InitiativeRecord_ContinentalInitiative_Fragment = { readonly components: ReadonlyArray<ComponentName>, readonly code: string | null, readonly programme: string | null, readonly startDate: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly status: InitiativeStatus | null, readonly domainBasis: DomainBasis | null, readonly summary: string | null, readonly summaryLanguage: Language | null, readonly note: string | null, readonly initiativeTitle: string, readonly initiativeTitleLanguage: Language, readonly initiativeKind: InitiativeKind, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly euContribution: { readonly amount: number, readonly currency: string } | null, readonly domains: ReadonlyArray<{ readonly number: number, readonly title: string }>, readonly sources: ReadonlyArray<{ readonly url: string }> | null, readonly countries: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly funders: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  >, readonly implementers: ReadonlyArray<
    | { readonly code: string, readonly countryName: string }
    | { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language }
  > };

export type InitiativeRecordFragment =
  | InitiativeRecord_AdeptInitiative_Fragment
  | InitiativeRecord_RabatInitiative_Fragment
  | InitiativeRecord_KhartoumInitiative_Fragment
  | InitiativeRecord_JvapInitiative_Fragment
  | InitiativeRecord_ContinentalInitiative_Fragment
;

export type OrganisationRecordFragment = { readonly acronym: string | null, readonly city: string | null, readonly founded: number | null, readonly website: string | null, readonly note: string | null, readonly organisationName: string, readonly organisationNameLanguage: Language, readonly organisationKind: OrganisationKind, readonly seat: { readonly code: string, readonly name: string } | null, readonly organisationSources: ReadonlyArray<{ readonly url: string }> };

type PlanRecord_RabatActionPlan_Fragment = { readonly adopted: string | null, readonly adoptedPrecision: DatePrecision | null, readonly from: number | null, readonly to: number | null, readonly note: string | null, readonly planTitle: string, readonly planTitleLanguage: Language, readonly areas: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly objectives: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly actions: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language }> }> }> | null, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null };

type PlanRecord_KhartoumActionPlan_Fragment = { readonly adopted: string | null, readonly adoptedPrecision: DatePrecision | null, readonly from: number | null, readonly to: number | null, readonly note: string | null, readonly planTitle: string, readonly planTitleLanguage: Language, readonly areas: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly objectives: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly actions: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language }> }> }> | null, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null };

type PlanRecord_JvapActionPlan_Fragment = { readonly adopted: string | null, readonly adoptedPrecision: DatePrecision | null, readonly from: number | null, readonly to: number | null, readonly note: string | null, readonly planTitle: string, readonly planTitleLanguage: Language, readonly areas: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly objectives: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly actions: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language }> }> }> | null, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null };

type PlanRecord_ContinentalActionPlan_Fragment = { readonly adopted: string | null, readonly adoptedPrecision: DatePrecision | null, readonly from: number | null, readonly to: number | null, readonly note: string | null, readonly planTitle: string, readonly planTitleLanguage: Language, readonly areas: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly objectives: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language, readonly actions: ReadonlyArray<{ readonly number: string | null, readonly title: string, readonly titleLanguage: Language }> }> }> | null, readonly documents: ReadonlyArray<{ readonly title: string, readonly type: DocumentType, readonly url: string | null, readonly language: string | null }> | null, readonly sources: ReadonlyArray<{ readonly url: string }> | null };

export type PlanRecordFragment =
  | PlanRecord_RabatActionPlan_Fragment
  | PlanRecord_KhartoumActionPlan_Fragment
  | PlanRecord_JvapActionPlan_Fragment
  | PlanRecord_ContinentalActionPlan_Fragment
;

type ActorName_Country_Fragment = { readonly code: string, readonly countryName: string };

type ActorName_Organisation_Fragment = { readonly id: string, readonly organisationName: string, readonly organisationNameLanguage: Language };

export type ActorNameFragment =
  | ActorName_Country_Fragment
  | ActorName_Organisation_Fragment
;

export const RecordPage: TypedDocument<RecordPageQuery, RecordPageQueryVariables> = { name: 'RecordPage', text: "# One record by its global id, whatever its kind.\nquery RecordPage($id: ID!, $language: Language = EN) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Meeting {\n      ...MeetingRecord\n    }\n    ... on Initiative {\n      ...InitiativeRecord\n    }\n    ... on Organisation {\n      ...OrganisationRecord\n    }\n    ... on ActionPlan {\n      ...PlanRecord\n    }\n  }\n  edition {\n    id\n  }\n}\n\nfragment MeetingRecord on Meeting {\n  meetingTitle: title(language: $language)\n  meetingTitleLanguage: titleLanguage(language: $language)\n  components\n  type\n  startDate\n  endDate\n  datePrecision\n  city\n  online\n  participants\n  themes(language: $language)\n  documents {\n    title\n    type\n    url\n    language\n  }\n  summary(language: $language)\n  summaryLanguage(language: $language)\n  note(language: $language)\n  sources {\n    url\n  }\n  country {\n    code\n    name(language: $language)\n  }\n  hosts {\n    ...ActorName\n  }\n  chairs {\n    ...ActorName\n  }\n  participatingCountries {\n    code\n    name(language: $language)\n  }\n}\n\nfragment InitiativeRecord on Initiative {\n  initiativeTitle: title(language: $language)\n  initiativeTitleLanguage: titleLanguage(language: $language)\n  components\n  code\n  initiativeKind: kind\n  programme\n  startDate\n  endDate\n  datePrecision\n  status\n  budget {\n    amount\n    currency\n  }\n  euContribution {\n    amount\n    currency\n  }\n  domainBasis\n  domains {\n    number\n    title(language: $language)\n  }\n  summary(language: $language)\n  summaryLanguage(language: $language)\n  note(language: $language)\n  sources {\n    url\n  }\n  countries {\n    code\n    name(language: $language)\n  }\n  funders {\n    ...ActorName\n  }\n  implementers {\n    ...ActorName\n  }\n}\n\nfragment OrganisationRecord on Organisation {\n  organisationName: name(language: $language)\n  organisationNameLanguage: nameLanguage(language: $language)\n  acronym\n  organisationKind: kind\n  seat: country {\n    code\n    name(language: $language)\n  }\n  city\n  founded\n  website\n  note(language: $language)\n  organisationSources: sources {\n    url\n  }\n}\n\nfragment PlanRecord on ActionPlan {\n  planTitle: title(language: $language)\n  planTitleLanguage: titleLanguage(language: $language)\n  adopted\n  adoptedPrecision\n  from\n  to\n  areas {\n    number\n    title(language: $language)\n    titleLanguage(language: $language)\n    objectives {\n      number\n      title(language: $language)\n      titleLanguage(language: $language)\n      actions {\n        number\n        title(language: $language)\n        titleLanguage(language: $language)\n      }\n    }\n  }\n  documents {\n    title\n    type\n    url\n    language\n  }\n  note(language: $language)\n  sources {\n    url\n  }\n}\n\nfragment ActorName on Actor {\n  ... on Country {\n    code\n    countryName: name(language: $language)\n  }\n  ... on Organisation {\n    id\n    organisationName: name(language: $language)\n    organisationNameLanguage: nameLanguage(language: $language)\n  }\n}" };
