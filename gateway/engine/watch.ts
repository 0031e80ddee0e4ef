/** An observer of runs. */
export interface Watch {
  /** Called when a fetch from this subgraph begins. */
  asks(subgraph: string): void;
  /** Called when the request joins an identical run of another request. */
  shares(): void;
}

/** Returns the observer of a client's request, if it has one. */
export function watchOf(request: object): Watch | undefined {
  return (request as { readonly watch?: Watch }).watch;
}
