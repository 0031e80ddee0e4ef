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

export type PairTiesQueryVariables = Exact<{
  between: string;
  and: string;
  language?: Language | null | undefined;
}>;


export type PairTiesQuery = { readonly relationship: { readonly a: { readonly code: string, readonly name: string, readonly memberOf: ReadonlyArray<ComponentName> }, readonly b: { readonly code: string, readonly name: string, readonly memberOf: ReadonlyArray<ComponentName> }, readonly rabat: { readonly togetherSince: string | null, readonly a: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly url: string }> }>, readonly b: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null, readonly khartoum: { readonly togetherSince: string | null, readonly a: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly url: string }> }>, readonly b: ReadonlyArray<{ readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null, readonly continental: { readonly sharedBodies: ReadonlyArray<{ readonly id: string, readonly acronym: string | null, readonly name: string, readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null } | null, readonly edition: { readonly id: string } };

export const PairTies: TypedDocument<PairTiesQuery, PairTiesQueryVariables> = { name: 'PairTies', text: "# What two countries share: processes, unions and communities.\nquery PairTies($between: CountryCode!, $and: CountryCode!, $language: Language = EN) {\n  relationship(between: $between, and: $and) {\n    a {\n      code\n      name(language: $language)\n      memberOf\n    }\n    b {\n      code\n      name(language: $language)\n      memberOf\n    }\n    rabat {\n      togetherSince\n      a {\n        sources {\n          url\n        }\n      }\n      b {\n        sources {\n          url\n        }\n      }\n    }\n    khartoum {\n      togetherSince\n      a {\n        sources {\n          url\n        }\n      }\n      b {\n        sources {\n          url\n        }\n      }\n    }\n    continental {\n      sharedBodies {\n        id\n        acronym\n        name(language: $language)\n        sources {\n          url\n        }\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
