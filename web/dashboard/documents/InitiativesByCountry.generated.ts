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

export type InitiativesByCountryQueryVariables = Exact<{
  filter?: InitiativeFilter | null | undefined;
  language?: Language | null | undefined;
}>;


export type InitiativesByCountryQuery = { readonly initiatives: { readonly totalCount: number, readonly groups: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }> }, readonly edition: { readonly id: string } };

export const InitiativesByCountry: TypedDocument<InitiativesByCountryQuery, InitiativesByCountryQueryVariables> = { name: 'InitiativesByCountry', text: "# The number of initiatives that benefit each country; one that covers several counts in each.\nquery InitiativesByCountry($filter: InitiativeFilter, $language: Language = EN) {\n  initiatives(filter: $filter, first: 1) {\n    totalCount\n    groups(by: COUNTRY) {\n      key\n      label(language: $language)\n      count\n    }\n  }\n  edition {\n    id\n  }\n}" };
