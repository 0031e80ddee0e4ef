import type { Edition } from '../../gateway/graph/subgraphs';

/** An edition in which one subgraph can be made to fail as a whole, as one behind a network may. */
export interface FailingEdition {
  readonly edition: Edition;
  /** Makes this subgraph, and only this one, fail from now on; null makes all of them work. */
  fail(subgraph: string | null): void;
}

/** Wraps an edition so that a subgraph of it can be made to fail. */
export function failingEdition(edition: Edition): FailingEdition {
  let failing: string | null = null;
  const subgraphs = edition.subgraphs.map((subgraph) => ({
    name: subgraph.name,
    schema: subgraph.schema,
    context() {
      if (subgraph.name === failing) throw new Error(`${subgraph.name} fails on purpose`);
      return subgraph.context();
    },
  }));
  return {
    edition: { ...edition, subgraphs },
    fail(subgraph) {
      failing = subgraph;
    },
  };
}
