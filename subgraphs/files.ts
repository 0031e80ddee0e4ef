// Written from components.ts by the build. Not to be edited.
import { files as adept } from './adept/records';
import { files as atlas } from './atlas/records';
import { files as continental } from './continental/records';
import { files as jvap } from './jvap/records';
import { files as khartoum } from './khartoum/records';
import { files as rabat } from './rabat/records';

/** The folders of `data/`, one per subgraph, and the files that each must contain. */
export const files = {
  atlas,
  rabat,
  khartoum,
  jvap,
  continental,
  adept,
};
