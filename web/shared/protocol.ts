import type { Lang } from './language';
import type { GraphError } from './graph';
import type { Theme } from './theme';

/** The version of the messages below; a message carries it as `mmd`. docs/embedding.md is its description. */
export const protocolVersion = 1;

/** How a result is shown. */
export type View = 'json' | 'table';

/** What a frame shows; absent fields stay as they are. */
export interface Settings {
  /** A saved operation, by name. */
  readonly operation?: string;
  /** A document; it wins over `operation`. */
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly readonly?: boolean;
  readonly theme?: Theme;
  readonly lang?: Lang;
  readonly view?: View;
}

/** What a host says to the frame. */
export type HostMessage =
  | { readonly mmd: 1; readonly type: 'hello' }
  | ({ readonly mmd: 1; readonly type: 'set' } & Settings)
  | { readonly mmd: 1; readonly type: 'run' };

/** An answer as a host gets it. */
export interface ResultDetail {
  /** The name of the saved operation, where it is one. */
  readonly operation?: string | undefined;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly errors?: readonly GraphError[] | undefined;
  /** The edition that answered. */
  readonly edition?: string | undefined;
}

/** Why a frame cannot do what it was told. */
export interface ErrorDetail {
  readonly code: 'BAD_PARAMETER' | 'BAD_MESSAGE' | 'UNSUPPORTED_VERSION' | 'NOT_ANSWERED';
  readonly message: string;
}

/** What the frame says to its host. */
export type PageMessage =
  | { readonly mmd: 1; readonly type: 'ready' }
  | { readonly mmd: 1; readonly type: 'height'; readonly height: number }
  | ({ readonly mmd: 1; readonly type: 'result' } & ResultDetail)
  | ({ readonly mmd: 1; readonly type: 'error' } & ErrorDetail);
