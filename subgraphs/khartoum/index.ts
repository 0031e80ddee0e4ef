import { processHints, processSchema, type ProcessData } from '../kit/process';
import type { SubgraphDefinition } from '../kit/subgraph';
import { queries, type Queries } from './queries';
import { entities, resolvers } from './resolvers';
import { tables } from './tables';

/** The subgraph of the Khartoum Process. */
export const khartoum: SubgraphDefinition<ProcessData, Queries> = {
  name: 'khartoum',
  sdl: processSchema('KHARTOUM'),
  tables,
  queries,
  resolvers,
  entities,
  hints: () => processHints('KHARTOUM'),
};
