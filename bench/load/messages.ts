/** An HTTP request that is sent repeatedly. */
export interface LoadRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The only status that counts as a response. */
  readonly status: number;
}

/** An order to the loading process. */
export interface LoadOrder {
  /** The requests, which each connection sends in turn, each starting from a different request. */
  readonly requests: readonly LoadRequest[];
  readonly until: Until;
  readonly connections: number;
}

/**
 * The end of an order: after a number of seconds, regardless of requests in progress, or after a number of responses,
 * with no request in progress.
 */
export type Until = { readonly seconds: number } | { readonly answers: number };

/** The result of an order. Times are in milliseconds. */
export interface LoadResult {
  readonly answers: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** The number of responses with another status, broken connections, and requests without a response. */
  readonly failures: number;
  /**
   * The fraction of its core that the load generator used, 0 to 1. Near 1, the load generator limits the figure, not
   * the server.
   */
  readonly loadCore: number;
}
