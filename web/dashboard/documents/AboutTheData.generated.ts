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

export type AboutTheDataQueryVariables = Exact<{
  language?: Language | null | undefined;
}>;


export type AboutTheDataQuery = { readonly edition: { readonly id: string, readonly publishedAt: string, readonly checksum: string, readonly counts: ReadonlyArray<{ readonly kind: string, readonly count: number }> }, readonly meetings: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly initiatives: { readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly continental: { readonly datasets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publisher: string, readonly licence: string | null, readonly attribution: string, readonly edition: string | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> }> } | null, readonly programme: { readonly name: string, readonly note: string | null, readonly budget: { readonly amount: number, readonly currency: string } | null, readonly sources: ReadonlyArray<{ readonly url: string }> } | null };

export const AboutTheData: TypedDocument<AboutTheDataQuery, AboutTheDataQueryVariables> = { name: 'AboutTheData', text: "# The edition being served, what it holds, and the published tables from which figures were taken. A record of several\n# components counts once in the files and once in the list of each component.\nquery AboutTheData($language: Language = EN) {\n  edition {\n    id\n    publishedAt\n    checksum\n    counts {\n      kind\n      count\n    }\n  }\n  meetings(first: 1) {\n    groups(by: COMPONENT) {\n      key\n      count\n    }\n  }\n  initiatives(first: 1) {\n    groups(by: COMPONENT) {\n      key\n      count\n    }\n  }\n  continental {\n    datasets {\n      id\n      title(language: $language)\n      publisher(language: $language)\n      licence\n      attribution(language: $language)\n      edition(language: $language)\n      note(language: $language)\n      sources {\n        url\n      }\n    }\n  }\n  programme {\n    name(language: $language)\n    budget {\n      amount\n      currency\n    }\n    note(language: $language)\n    sources {\n      url\n    }\n  }\n}" };
