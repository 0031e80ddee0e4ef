/** An HTTP request that is sent again and again. */
export interface LoadRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The only status that counts as an answer. */
  readonly status: number;
}

/** An order to the loading process. */
export interface LoadOrder {
  /** The requests, which each connection sends in turn, starting from a different one. */
  readonly requests: readonly LoadRequest[];
  readonly until: Until;
  readonly connections: number;
}

/**
 * The end of an order: after so many seconds, whatever is under way then, or once so many answers have come and
 * nothing is under way.
 */
export type Until = { readonly seconds: number } | { readonly answers: number };

/** The result of an order. Times are in milliseconds. */
export interface LoadResult {
  readonly answers: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** The number of answers of another status, broken connections, and requests without an answer. */
  readonly failures: number;
  /** The part of its core that the load took, 0 to 1: near 1 it limits the figure, and not the server. */
  readonly loadCore: number;
}
