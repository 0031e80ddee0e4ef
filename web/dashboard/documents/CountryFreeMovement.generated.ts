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

export type FreeMovementProgress =
  | 'RATIFIED'
  | 'SIGNED'
  | 'NOT_SIGNED';

export type CountryFreeMovementQueryVariables = Exact<{
  code: string;
  language?: Language | null | undefined;
}>;


export type CountryFreeMovementQuery = { readonly country: { readonly continental: { readonly freeMovement: { readonly progress: FreeMovementProgress, readonly asOf: string, readonly signed: string | null, readonly ratified: string | null, readonly deposited: string | null, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly url: string }> } | null } | null } | null, readonly edition: { readonly id: string } };

export const CountryFreeMovement: TypedDocument<CountryFreeMovementQuery, CountryFreeMovementQueryVariables> = { name: 'CountryFreeMovement', text: "# A country's status under the African Union's free movement protocol.\nquery CountryFreeMovement($code: CountryCode!, $language: Language = EN) {\n  country(code: $code) {\n    continental {\n      freeMovement {\n        progress\n        asOf\n        signed\n        ratified\n        deposited\n        note(language: $language)\n        sources {\n          url\n        }\n      }\n    }\n  }\n  edition {\n    id\n  }\n}" };
