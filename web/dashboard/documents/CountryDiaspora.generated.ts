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

export type DiasporaPolicyKind =
  | 'INSTITUTION'
  | 'POLICY';

export type CountryDiasporaQueryVariables = Exact<{
  code: string;
  language?: Language | null | undefined;
}>;


export type CountryDiasporaQuery = { readonly country: { readonly origin: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly city: string | null, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> }, readonly activity: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly city: string | null, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> }, readonly seat: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly city: string | null, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> }, readonly adept: { readonly diasporaPolicies: ReadonlyArray<{ readonly kind: DiasporaPolicyKind, readonly name: string, readonly nameLanguage: Language, readonly year: number | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null } | null, readonly edition: { readonly id: string } };

export type DiasporaOrganisationFragment = { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly city: string | null, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> };

export const CountryDiaspora: TypedDocument<CountryDiasporaQuery, CountryDiasporaQueryVariables> = { name: 'CountryDiaspora', text: "# A country's diaspora: organisations of its people or working in it, and what the country has set up for its diaspora.\nquery CountryDiaspora($code: CountryCode!, $language: Language = EN) {\n  country(code: $code) {\n    origin: organisations(as: [ORIGIN], filter: { kinds: [DIASPORA] }, first: 100) {\n      totalCount\n      nodes {\n        ...DiasporaOrganisation\n      }\n    }\n    activity: organisations(as: [ACTIVITY], filter: { kinds: [DIASPORA] }, first: 100) {\n      totalCount\n      nodes {\n        ...DiasporaOrganisation\n      }\n    }\n    seat: organisations(as: [SEAT], filter: { kinds: [DIASPORA] }, first: 100) {\n      totalCount\n      nodes {\n        ...DiasporaOrganisation\n      }\n    }\n    adept {\n      diasporaPolicies {\n        kind\n        name(language: $language)\n        nameLanguage(language: $language)\n        year\n        note(language: $language)\n        sources {\n          url\n        }\n      }\n    }\n  }\n  edition {\n    id\n  }\n}\n\nfragment DiasporaOrganisation on Organisation {\n  id\n  name(language: $language)\n  nameLanguage(language: $language)\n  city\n  country {\n    code\n    name(language: $language)\n  }\n  sources {\n    url\n  }\n}" };
