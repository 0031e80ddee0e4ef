import type { Lang } from './language';
import type { GraphError } from './graph';
import type { Theme } from './theme';

/**
 * The version of the messages below, which each message contains as `mmd`. docs/embedding.md describes the messages.
 */
export const protocolVersion = 1;

/** The form in which a result is shown. */
export type View = 'json' | 'table';

/**
 * The limits of the settings that a frame accepts, so that nobody can make it hang. Lengths are in UTF-16 code units;
 * the length of variables is measured as compact JSON. `depth` is the maximum nesting of lists and objects in
 * variables.
 */
export const limits = { query: 100_000, variables: 100_000, depth: 32 } as const;

/** The contents and look of a frame. An absent field leaves the setting unchanged, and `null` restores its default. */
export interface Settings {
  /** A saved operation, by name. */
  readonly operation?: string | null;
  /** A document; it takes precedence over `operation`. */
  readonly query?: string | null;
  /** A JSON object, or a string that contains a JSON object. */
  readonly variables?: Readonly<Record<string, unknown>> | string | null;
  readonly readonly?: boolean | null;
  readonly theme?: Theme | null;
  readonly lang?: Lang | null;
  readonly view?: View | null;
}

/** A message from a host to the frame. */
export type HostMessage =
  | { readonly mmd: 1; readonly type: 'hello' }
  | ({ readonly mmd: 1; readonly type: 'set'; readonly autorun?: boolean | null } & Settings)
  | { readonly mmd: 1; readonly type: 'run' };

/** A response, as a host receives it. */
export interface ResultDetail {
  /** The name of the saved operation, if the document is a saved operation. */
  readonly operation?: string | undefined;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly errors?: readonly GraphError[] | undefined;
  /** The edition of the response. */
  readonly edition?: string | undefined;
}

/** The reason why a frame cannot do what its host requested. */
export interface ErrorDetail {
  readonly code: 'BAD_PARAMETER' | 'BAD_MESSAGE' | 'UNSUPPORTED_VERSION' | 'NOT_ANSWERED';
  readonly message: string;
}

/** A message from the frame to its host. */
export type PageMessage =
  | { readonly mmd: 1; readonly type: 'ready' }
  | { readonly mmd: 1; readonly type: 'height'; readonly height: number }
  | ({ readonly mmd: 1; readonly type: 'result' } & ResultDetail)
  | ({ readonly mmd: 1; readonly type: 'error' } & ErrorDetail);
