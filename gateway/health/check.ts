/** Something that answers are made of, and that may be away. */
export interface Check {
  /** What an operator is told: `files`, `postgresql`, `redis`, `subgraph rabat`. */
  readonly name: string;
  /** Whether all processes need the same one, so that no other fares better without it. */
  readonly shared: boolean;
  /** Fails where it is away. Nobody waits any more when the signal is given. */
  readonly look: (signal: AbortSignal) => Promise<unknown>;
}
