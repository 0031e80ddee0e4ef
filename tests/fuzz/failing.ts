import type { Edition } from '../../gateway/subgraphs';

/** An edition of which one subgraph can be made to fail as a whole, as one behind a network would. */
export interface FailingEdition {
  readonly edition: Edition;
  /** Makes this subgraph fail from now on, and no other; with null none does. */
  fail(subgraph: string | null): void;
}

/** Wraps an edition. */
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
