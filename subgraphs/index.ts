import { adept } from './adept';
import { atlas } from './atlas';
import { continental } from './continental';
import { jvap } from './jvap';
import { khartoum } from './khartoum';
import { rabat } from './rabat';

/** The subgraphs of the graph: one for each component, and `atlas` for what lies between them. */
export const subgraphs = { atlas, rabat, khartoum, jvap, continental, adept };

/** The name of a subgraph, which is the name of its folder and of its database. */
export type SubgraphName = keyof typeof subgraphs;
