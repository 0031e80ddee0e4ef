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

export type CountryListQueryVariables = Exact<{
  language?: Language | null | undefined;
}>;


export type CountryListQuery = { readonly africa: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly subregion: string, readonly memberOf: ReadonlyArray<ComponentName> }> }, readonly europe: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly subregion: string, readonly memberOf: ReadonlyArray<ComponentName> }> }, readonly other: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly subregion: string, readonly memberOf: ReadonlyArray<ComponentName> }> }, readonly edition: { readonly id: string } };

export const CountryList: TypedDocument<CountryListQuery, CountryListQueryVariables> = { name: 'CountryList', text: "# Every country in the graph, for the selection lists.\nquery CountryList($language: Language = EN) {\n  africa: countries(filter: { regions: [AFRICA] }, first: 100) {\n    nodes {\n      code\n      name(language: $language)\n      subregion\n      memberOf\n    }\n  }\n  europe: countries(filter: { regions: [EUROPE] }, first: 100) {\n    nodes {\n      code\n      name(language: $language)\n      subregion\n      memberOf\n    }\n  }\n  other: countries(filter: { regions: [OTHER] }, first: 100) {\n    nodes {\n      code\n      name(language: $language)\n      subregion\n      memberOf\n    }\n  }\n  edition {\n    id\n  }\n}" };
