/** One HTTP request, to be sent again and again. */
export interface LoadRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The only status that counts as an answer. */
  readonly status: number;
}

/** What the loading process is told to do. */
export interface LoadOrder {
  /** Asked in turn by each connection, each beginning with another. */
  readonly requests: readonly LoadRequest[];
  readonly until: Until;
  readonly connections: number;
}

/** When to stop: after so many seconds, whatever is under way then, or when so many answers have come and nothing is under way. */
export type Until = { readonly seconds: number } | { readonly answers: number };

/** What came of it. Times are in milliseconds. */
export interface LoadResult {
  readonly answers: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers of another status, connections that broke, and requests without an answer. */
  readonly failures: number;
  /** The part of a core that asking took, 0 to 1: near 1 the load is what limits, not the server. */
  readonly loadCore: number;
}
