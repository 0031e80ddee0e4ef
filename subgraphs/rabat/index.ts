import owner from '../kit/schema/owner.graphql';
import { processHints, type ProcessData } from '../kit/process';
import shared from '../kit/schema/shared.graphql';
import type { Subgraph } from '../kit/subgraph';
import { queries, type Queries } from './queries';
import { entities, resolvers } from './resolvers';
import schema from './schema.graphql';
import { tables } from './tables';

/** The subgraph of the Rabat Process. */
export const rabat: Subgraph<ProcessData, Queries> = {
  name: 'rabat',
  sdl: [shared, owner, schema].join('\n'),
  tables,
  queries,
  resolvers,
  entities,
  hints: () => processHints('Rabat'),
};
