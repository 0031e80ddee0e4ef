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

export type Region =
  | 'AFRICA'
  | 'EUROPE'
  | 'OTHER';

export type NetworkQueryVariables = Exact<{
  components?: ReadonlyArray<ComponentName> | ComponentName | null | undefined;
  fromYear?: number | null | undefined;
  toYear?: number | null | undefined;
  minMeetings?: number | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type NetworkQuery = { readonly network: { readonly meetingsCounted: number, readonly nodes: ReadonlyArray<{ readonly meetings: number, readonly country: { readonly code: string, readonly name: string, readonly region: Region } }>, readonly edges: ReadonlyArray<{ readonly meetings: number, readonly components: ReadonlyArray<ComponentName>, readonly years: ReadonlyArray<number>, readonly a: { readonly code: string }, readonly b: { readonly code: string } }> }, readonly meetings: { readonly totalCount: number }, readonly edition: { readonly id: string } };

export const Network: TypedDocument<NetworkQuery, NetworkQueryVariables> = { name: 'Network', text: "# Which countries meet most often, so far as lists of participants were found: nodes and weighted edges for a graph\n# drawing. All meetings of the same selection are counted as well.\nquery Network(\n  $components: [ComponentName!]\n  $fromYear: Int\n  $toYear: Int\n  $minMeetings: Int = 2\n  $from: LocalDate\n  $to: LocalDate\n  $language: Language = EN\n) {\n  network(\n    components: $components\n    fromYear: $fromYear\n    toYear: $toYear\n    minMeetings: $minMeetings\n    first: 8000\n  ) {\n    meetingsCounted\n    nodes {\n      country {\n        code\n        name(language: $language)\n        region\n      }\n      meetings\n    }\n    edges {\n      a {\n        code\n      }\n      b {\n        code\n      }\n      meetings\n      components\n      years\n    }\n  }\n  meetings(filter: { components: $components, from: $from, to: $to }, first: 1) {\n    totalCount\n  }\n  edition {\n    id\n  }\n}" };
