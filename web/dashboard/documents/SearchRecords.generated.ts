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

export type SearchKind =
  | 'COUNTRY'
  | 'MEETING'
  | 'INITIATIVE'
  | 'ORGANISATION'
  | 'ACTION_PLAN';

export type SearchRecordsQueryVariables = Exact<{
  query: string;
  kinds?: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type SearchRecordsQuery = { readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: SearchKind, readonly title: string, readonly titleLanguage: Language, readonly snippet: string, readonly excerpt: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly edition: { readonly id: string } };

export const SearchRecords: TypedDocument<SearchRecordsQuery, SearchRecordsQueryVariables> = { name: 'SearchRecords', text: "# Searches records by words, in English or French, with or without accents, or by a programme's reference.\nquery SearchRecords(\n  $query: String!\n  $kinds: [SearchKind!]\n  $first: Int = 20\n  $after: String\n  $language: Language = EN\n) {\n  search(query: $query, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      kind\n      title(language: $language)\n      titleLanguage(language: $language)\n      snippet\n      excerpt\n      highlights {\n        start\n        end\n      }\n      node {\n        id\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
