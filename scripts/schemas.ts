import type { DocumentNode } from 'graphql';
import { subgraphs } from '../subgraphs';
import { documentOf } from '../subgraphs/kit/subgraph';

/** A subgraph's schema. */
export interface SubgraphSchema {
  /** The subgraph's name, which is the name of its folder. */
  readonly name: string;
  readonly typeDefs: DocumentNode;
}

/** Returns the schemas of all subgraphs, by name. */
export function subgraphSchemas(): readonly SubgraphSchema[] {
  return Object.values(subgraphs)
    .map((subgraph) => ({ name: subgraph.name, typeDefs: documentOf(subgraph) }))
    .sort((one, next) => (one.name < next.name ? -1 : 1));
}
