/** A resource on which responses depend and which may be unavailable. */
export interface Check {
  /** The name shown to operators: `files`, `postgresql`, `redis`, `subgraph rabat`. */
  readonly name: string;
  /** True if all processes depend on the same resource, so that no other process does better without it. */
  readonly shared: boolean;
  /** Fails if the resource is unavailable. Nobody waits for the result once the signal aborts. */
  readonly look: (signal: AbortSignal) => Promise<unknown>;
}
