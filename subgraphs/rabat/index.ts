import { processHints, processSchema, type ProcessData } from '../kit/process';
import type { SubgraphDefinition } from '../kit/subgraph';
import { queries, type Queries } from './queries';
import { entities, resolvers } from './resolvers';
import { tables } from './tables';

/** The subgraph of the Rabat Process. */
export const rabat: SubgraphDefinition<ProcessData, Queries> = {
  name: 'rabat',
  sdl: processSchema('RABAT'),
  tables,
  queries,
  resolvers,
  entities,
  hints: () => processHints('RABAT'),
};
