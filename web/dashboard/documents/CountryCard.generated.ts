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

export type CountryCardQueryVariables = Exact<{
  code: string;
  language?: Language | null | undefined;
}>;


export type CountryCardQuery = { readonly country: { readonly code: string, readonly name: string, readonly region: Region, readonly subregion: string, readonly auMember: boolean, readonly euMember: boolean, readonly memberOf: ReadonlyArray<ComponentName>, readonly meetings: { readonly totalCount: number }, readonly hosted: { readonly totalCount: number }, readonly chaired: { readonly totalCount: number }, readonly initiatives: { readonly totalCount: number }, readonly funded: { readonly totalCount: number }, readonly organisations: { readonly totalCount: number }, readonly rabat: { readonly chairmanships: ReadonlyArray<{ readonly from: string | null }> } | null, readonly khartoum: { readonly chairmanships: ReadonlyArray<{ readonly from: string | null }> } | null } | null, readonly edition: { readonly id: string } };

export const CountryCard: TypedDocument<CountryCardQuery, CountryCardQueryVariables> = { name: 'CountryCard', text: "# A country in brief.\nquery CountryCard($code: CountryCode!, $language: Language = EN) {\n  country(code: $code) {\n    code\n    name(language: $language)\n    region\n    subregion\n    auMember\n    euMember\n    memberOf\n    meetings(first: 1) {\n      totalCount\n    }\n    hosted: meetings(as: [HOST, PLACE], first: 1) {\n      totalCount\n    }\n    chaired: meetings(as: [CHAIR], first: 1) {\n      totalCount\n    }\n    initiatives(first: 1) {\n      totalCount\n    }\n    funded: initiatives(as: FUNDER, first: 1) {\n      totalCount\n    }\n    organisations(first: 1) {\n      totalCount\n    }\n    rabat {\n      chairmanships {\n        from\n      }\n    }\n    khartoum {\n      chairmanships {\n        from\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
