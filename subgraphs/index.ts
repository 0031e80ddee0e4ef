// Written from components.ts by the build. Not to be edited.
import { adept } from './adept';
import { atlas } from './atlas';
import { continental } from './continental';
import { jvap } from './jvap';
import { khartoum } from './khartoum';
import { rabat } from './rabat';

/** The subgraphs of the graph: one for each component, and `atlas` for the data they share. */
export const subgraphs = {
  atlas,
  rabat,
  khartoum,
  jvap,
  continental,
  adept,
};

/** The name of a subgraph, of its folder and of its database. */
export type SubgraphName = keyof typeof subgraphs;
