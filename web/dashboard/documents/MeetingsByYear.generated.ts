// Generated from the document and schema/api.graphql by `npm run generate`. Not to be edited.
/* eslint-disable */
import type { TypedDocument } from '../graph/document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type MeetingsByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsByYearQuery = { readonly all: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly rabat: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly khartoum: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly jvap: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly continental: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly adept: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly count: number }> }, readonly edition: { readonly id: string } };

export const MeetingsByYear: TypedDocument<MeetingsByYearQuery, MeetingsByYearQueryVariables> = { name: 'MeetingsByYear', text: "# Meetings of each component by year. A meeting of several components counts in each of them, but once in the total.\nquery MeetingsByYear {\n  all: meetings(first: 1) {\n    totalCount\n    groups(by: YEAR) {\n      key\n      count\n    }\n  }\n  rabat: meetings(filter: { components: [RABAT] }, first: 1) {\n    totalCount\n    groups(by: YEAR) {\n      key\n      count\n    }\n  }\n  khartoum: meetings(filter: { components: [KHARTOUM] }, first: 1) {\n    totalCount\n    groups(by: YEAR) {\n      key\n      count\n    }\n  }\n  jvap: meetings(filter: { components: [JVAP] }, first: 1) {\n    totalCount\n    groups(by: YEAR) {\n      key\n      count\n    }\n  }\n  continental: meetings(filter: { components: [CONTINENTAL] }, first: 1) {\n    totalCount\n    groups(by: YEAR) {\n      key\n      count\n    }\n  }\n  adept: meetings(filter: { components: [ADEPT] }, first: 1) {\n    totalCount\n    groups(by: YEAR) {\n      key\n      count\n    }\n  }\n  edition {\n    id\n  }\n}" };
