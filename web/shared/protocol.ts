import type { Lang } from './language';
import type { GraphError } from './graph';
import type { Theme } from './theme';

/** The version of the messages below, which each carries as `mmd`. docs/embedding.md describes them. */
export const protocolVersion = 1;

/** The form in which a result is shown. */
export type View = 'json' | 'table';

/**
 * The most that a frame takes in one setting, so that nobody can make it hang. Lengths are in UTF-16 code units, those
 * of variables as compact JSON; `depth` is how deeply lists and objects may be nested in variables.
 */
export const limits = { query: 100_000, variables: 100_000, depth: 32 } as const;

/** The contents and look of a frame. Absent fields stay as they are, and `null` restores a field's default. */
export interface Settings {
  /** A saved operation, by name. */
  readonly operation?: string | null;
  /** A document; it takes precedence over `operation`. */
  readonly query?: string | null;
  /** A JSON object, or its text. */
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

/** An answer, as a host receives it. */
export interface ResultDetail {
  /** The name of the saved operation, if it is one. */
  readonly operation?: string | undefined;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly errors?: readonly GraphError[] | undefined;
  /** The edition that answered. */
  readonly edition?: string | undefined;
}

/** The reason why a frame cannot do what it was told. */
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
