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

export type InitiativeKind =
  | 'PROJECT'
  | 'POLICY';

export type InitiativeStatus =
  | 'PLANNED'
  | 'ONGOING'
  | 'COMPLETED'
  | 'CANCELLED';

export type DomainBasis =
  | 'STATED'
  | 'INFERRED';

export type InitiativeFilter = {
  readonly components?: ReadonlyArray<ComponentName> | null | undefined;
  readonly kinds?: ReadonlyArray<InitiativeKind> | null | undefined;
  readonly statuses?: ReadonlyArray<InitiativeStatus> | null | undefined;
  readonly programmes?: ReadonlyArray<string> | null | undefined;
  readonly codes?: ReadonlyArray<string> | null | undefined;
  readonly domains?: ReadonlyArray<number> | null | undefined;
  readonly domainBasis?: DomainBasis | null | undefined;
  readonly countries?: ReadonlyArray<string> | null | undefined;
  readonly funders?: ReadonlyArray<string> | null | undefined;
  readonly implementers?: ReadonlyArray<string> | null | undefined;
  readonly severalFunders?: boolean | null | undefined;
  readonly severalCountries?: boolean | null | undefined;
  readonly startedFrom?: string | null | undefined;
  readonly startedTo?: string | null | undefined;
};

export type InitiativesByDomainQueryVariables = Exact<{
  filter?: InitiativeFilter | null | undefined;
  inferred?: InitiativeFilter | null | undefined;
  inSeveral?: InitiativeFilter | null | undefined;
  bySeveral?: InitiativeFilter | null | undefined;
  language?: Language | null | undefined;
}>;


export type InitiativesByDomainQuery = { readonly initiatives: { readonly totalCount: number, readonly totals: ReadonlyArray<{ readonly currency: string, readonly amount: number, readonly count: number }>, readonly byDomain: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number, readonly totals: ReadonlyArray<{ readonly currency: string, readonly amount: number, readonly count: number }> }> }, readonly inferred: { readonly totalCount: number }, readonly inSeveral: { readonly totalCount: number }, readonly bySeveral: { readonly totalCount: number }, readonly jvap: { readonly sources: ReadonlyArray<{ readonly url: string }> } | null, readonly edition: { readonly id: string } };

export const InitiativesByDomain: TypedDocument<InitiativesByDomainQuery, InitiativesByDomainQueryVariables> = { name: 'InitiativesByDomain', text: "# Initiatives by domain of the Joint Valletta Action Plan, with one total per currency for each. An initiative in\n# several domains counts in each; currencies are never added up.\nquery InitiativesByDomain(\n  $filter: InitiativeFilter\n  $inferred: InitiativeFilter\n  $inSeveral: InitiativeFilter\n  $bySeveral: InitiativeFilter\n  $language: Language = EN\n) {\n  initiatives(filter: $filter, first: 1) {\n    totalCount\n    totals {\n      currency\n      amount\n      count\n    }\n    byDomain: groups(by: DOMAIN) {\n      key\n      label(language: $language)\n      count\n      totals {\n        currency\n        amount\n        count\n      }\n    }\n  }\n  inferred: initiatives(filter: $inferred, first: 1) {\n    totalCount\n  }\n  inSeveral: initiatives(filter: $inSeveral, first: 1) {\n    totalCount\n  }\n  bySeveral: initiatives(filter: $bySeveral, first: 1) {\n    totalCount\n  }\n  jvap {\n    sources {\n      url\n    }\n  }\n  edition {\n    id\n  }\n}" };
