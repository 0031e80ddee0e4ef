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

export type MembershipRole =
  | 'PARTNER'
  | 'MEMBER'
  | 'OBSERVER'
  | 'ORGANISATION';

export type CountryBelongingQueryVariables = Exact<{
  code: string;
  language?: Language | null | undefined;
}>;


export type CountryBelongingQuery = { readonly country: { readonly rabat: { readonly memberships: ReadonlyArray<{ readonly role: MembershipRole, readonly since: string | null, readonly until: string | null, readonly note: string | null, readonly steeringCommittee: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }>, readonly sources: ReadonlyArray<{ readonly url: string }> }>, readonly chairmanships: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null, readonly khartoum: { readonly memberships: ReadonlyArray<{ readonly role: MembershipRole, readonly since: string | null, readonly until: string | null, readonly note: string | null, readonly steeringCommittee: ReadonlyArray<{ readonly from: string | null, readonly to: string | null }>, readonly sources: ReadonlyArray<{ readonly url: string }> }>, readonly chairmanships: ReadonlyArray<{ readonly from: string | null, readonly to: string | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null, readonly continental: { readonly memberships: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly precision: DatePrecision | null, readonly suspended: boolean, readonly suspendedSince: string | null, readonly suspendedPrecision: DatePrecision | null, readonly note: string | null, readonly body: { readonly id: string, readonly acronym: string | null, readonly name: string }, readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null } | null, readonly edition: { readonly id: string } };

export const CountryBelonging: TypedDocument<CountryBelongingQuery, CountryBelongingQueryVariables> = { name: 'CountryBelonging', text: "# The processes, unions and communities to which a country belongs, since when, and its terms as chair and on steering\n# committees.\nquery CountryBelonging($code: CountryCode!, $language: Language = EN) {\n  country(code: $code) {\n    rabat {\n      memberships {\n        role\n        since\n        until\n        steeringCommittee {\n          from\n          to\n        }\n        note(language: $language)\n        sources {\n          url\n        }\n      }\n      chairmanships {\n        from\n        to\n        note(language: $language)\n        sources {\n          url\n        }\n      }\n    }\n    khartoum {\n      memberships {\n        role\n        since\n        until\n        steeringCommittee {\n          from\n          to\n        }\n        note(language: $language)\n        sources {\n          url\n        }\n      }\n      chairmanships {\n        from\n        to\n        note(language: $language)\n        sources {\n          url\n        }\n      }\n    }\n    continental {\n      memberships(past: true) {\n        body {\n          id\n          acronym\n          name(language: $language)\n        }\n        since\n        until\n        precision\n        suspended\n        suspendedSince\n        suspendedPrecision\n        note(language: $language)\n        sources {\n          url\n        }\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
