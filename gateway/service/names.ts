import { subgraphs } from '../../subgraphs';

/** The names of the subgraphs that this software has. */
export const subgraphNames: readonly string[] = Object.keys(subgraphs);
