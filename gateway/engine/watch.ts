/** Whoever is told what a run does. */
export interface Watch {
  /** A fetch begins on this subgraph. */
  asks(subgraph: string): void;
  /** The run of another request is waited for, which asks the same. */
  shares(): void;
}

/** Who watches the runs of a client's request; undefined where nobody does. */
export function watchOf(request: object): Watch | undefined {
  return (request as { readonly watch?: Watch }).watch;
}
