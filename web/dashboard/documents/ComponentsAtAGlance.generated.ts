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

export type ComponentsAtAGlanceQueryVariables = Exact<{
  language?: Language | null | undefined;
}>;


export type ComponentsAtAGlanceQuery = { readonly rabat: { readonly name: string, readonly launched: string | null, readonly launchedPrecision: DatePrecision | null, readonly website: string | null, readonly summary: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> } | null, readonly khartoum: { readonly name: string, readonly launched: string | null, readonly launchedPrecision: DatePrecision | null, readonly website: string | null, readonly summary: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> } | null, readonly jvap: { readonly name: string, readonly launched: string | null, readonly launchedPrecision: DatePrecision | null, readonly website: string | null, readonly summary: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> } | null, readonly continental: { readonly name: string, readonly launched: string | null, readonly launchedPrecision: DatePrecision | null, readonly website: string | null, readonly summary: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> } | null, readonly adept: { readonly name: string, readonly launched: string | null, readonly launchedPrecision: DatePrecision | null, readonly website: string | null, readonly summary: string, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }>, readonly organisations: ReadonlyArray<{ readonly id: string }> } | null, readonly rabatMembers: { readonly totalCount: number }, readonly khartoumMembers: { readonly totalCount: number }, readonly continentalMembers: { readonly totalCount: number }, readonly meetings: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly initiatives: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly edition: { readonly id: string, readonly publishedAt: string } };

export const ComponentsAtAGlance: TypedDocument<ComponentsAtAGlanceQuery, ComponentsAtAGlanceQueryVariables> = { name: 'ComponentsAtAGlance', text: "# Each component is queried by its own root field, so that one that is not responding does not affect the others. The\n# counts come from the index, which answers for all five.\nquery ComponentsAtAGlance($language: Language = EN) {\n  rabat {\n    name(language: $language)\n    launched\n    launchedPrecision\n    website\n    summary(language: $language)\n    note(language: $language)\n    sources {\n      url\n    }\n  }\n  khartoum {\n    name(language: $language)\n    launched\n    launchedPrecision\n    website\n    summary(language: $language)\n    note(language: $language)\n    sources {\n      url\n    }\n  }\n  jvap {\n    name(language: $language)\n    launched\n    launchedPrecision\n    website\n    summary(language: $language)\n    note(language: $language)\n    sources {\n      url\n    }\n  }\n  continental {\n    name(language: $language)\n    launched\n    launchedPrecision\n    website\n    summary(language: $language)\n    note(language: $language)\n    sources {\n      url\n    }\n  }\n  adept {\n    name(language: $language)\n    launched\n    launchedPrecision\n    website\n    summary(language: $language)\n    note(language: $language)\n    sources {\n      url\n    }\n    organisations {\n      id\n    }\n  }\n  rabatMembers: countries(filter: { memberOf: [RABAT] }, first: 1) {\n    totalCount\n  }\n  khartoumMembers: countries(filter: { memberOf: [KHARTOUM] }, first: 1) {\n    totalCount\n  }\n  continentalMembers: countries(filter: { memberOf: [CONTINENTAL] }, first: 1) {\n    totalCount\n  }\n  meetings(first: 1) {\n    totalCount\n    groups(by: COMPONENT) {\n      key\n      count\n    }\n  }\n  initiatives(first: 1) {\n    totalCount\n    groups(by: COMPONENT) {\n      key\n      count\n    }\n  }\n  edition {\n    id\n    publishedAt\n  }\n}" };
