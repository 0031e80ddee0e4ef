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

export type MembershipRole =
  | 'PARTNER'
  | 'MEMBER'
  | 'OBSERVER'
  | 'ORGANISATION';

export type MembershipMapQueryVariables = Exact<{
  language?: Language | null | undefined;
}>;


export type MembershipMapQuery = { readonly africa: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly memberOf: ReadonlyArray<ComponentName> }> }, readonly europe: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly memberOf: ReadonlyArray<ComponentName> }> }, readonly rabat: { readonly members: ReadonlyArray<{ readonly role: MembershipRole, readonly since: string | null, readonly until: string | null, readonly country: { readonly code: string } | null }>, readonly sources: ReadonlyArray<{ readonly url: string }> } | null, readonly khartoum: { readonly members: ReadonlyArray<{ readonly role: MembershipRole, readonly since: string | null, readonly until: string | null, readonly country: { readonly code: string } | null }>, readonly sources: ReadonlyArray<{ readonly url: string }> } | null, readonly continental: { readonly bodies: ReadonlyArray<{ readonly organisation: { readonly id: string, readonly sources: ReadonlyArray<{ readonly url: string }> }, readonly memberships: ReadonlyArray<{ readonly since: string | null, readonly until: string | null, readonly country: { readonly code: string } }> }> } | null, readonly edition: { readonly id: string } };

export const MembershipMap: TypedDocument<MembershipMapQuery, MembershipMapQueryVariables> = { name: 'MembershipMap', text: "# Who belongs to what, and since when, according to the lists of members of the three components that keep one. The\n# continental dialogue is between the members of the African Union and those of the European Union.\nquery MembershipMap($language: Language = EN) {\n  africa: countries(filter: { regions: [AFRICA] }, first: 100) {\n    nodes {\n      code\n      name(language: $language)\n      memberOf\n    }\n  }\n  europe: countries(filter: { regions: [EUROPE] }, first: 100) {\n    nodes {\n      code\n      name(language: $language)\n      memberOf\n    }\n  }\n  rabat {\n    members {\n      country {\n        code\n      }\n      role\n      since\n      until\n    }\n    sources {\n      url\n    }\n  }\n  khartoum {\n    members {\n      country {\n        code\n      }\n      role\n      since\n      until\n    }\n    sources {\n      url\n    }\n  }\n  continental {\n    bodies {\n      organisation {\n        id\n        sources {\n          url\n        }\n      }\n      memberships {\n        country {\n          code\n        }\n        since\n        until\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
