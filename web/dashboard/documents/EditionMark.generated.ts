// Generated from the document and schema/api.graphql by `npm run generate`. Not to be edited.
/* eslint-disable */
import type { TypedDocument } from '../graph/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type EditionMarkQueryVariables = Exact<{ [key: string]: never; }>;


export type EditionMarkQuery = { readonly edition: { readonly id: string, readonly publishedAt: string } };

export const EditionMark: TypedDocument<EditionMarkQuery, EditionMarkQueryVariables> = { name: 'EditionMark', text: "# The edition being served.\nquery EditionMark {\n  edition {\n    id\n    publishedAt\n  }\n}" };
