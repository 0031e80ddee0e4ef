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

export type AdeptOrganisationsQueryVariables = Exact<{
  language?: Language | null | undefined;
}>;


export type AdeptOrganisationsQuery = { readonly adept: { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly city: string | null, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null, readonly edition: { readonly id: string } };

export type ListedOrganisationFragment = { readonly id: string, readonly name: string, readonly nameLanguage: Language, readonly city: string | null, readonly country: { readonly code: string, readonly name: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> };

export const AdeptOrganisations: TypedDocument<AdeptOrganisationsQuery, AdeptOrganisationsQueryVariables> = { name: 'AdeptOrganisations', text: "# The diaspora organisations whose status in ADEPT is known.\nquery AdeptOrganisations($language: Language = EN) {\n  adept {\n    organisations {\n      ...ListedOrganisation\n    }\n  }\n  edition {\n    id\n  }\n}\n\nfragment ListedOrganisation on Organisation {\n  id\n  name(language: $language)\n  nameLanguage(language: $language)\n  city\n  country {\n    code\n    name(language: $language)\n  }\n  sources {\n    url\n  }\n}" };
