import owner from '../kit/schema/owner.graphql';
import { sharedSchema } from '../kit/schema/shared';
import type { SubgraphDefinition } from '../kit/subgraph';
import type { JvapData } from './data';
import { hints } from './hints';
import { queries, type Queries } from './queries';
import { entities, resolvers } from './resolvers';
import schema from './schema.graphql';
import { tables } from './tables';

/** The subgraph of the Joint Valletta Action Plan. */
export const jvap: SubgraphDefinition<JvapData, Queries> = {
  name: 'jvap',
  sdl: [sharedSchema, owner, schema].join('\n'),
  tables,
  queries,
  resolvers,
  entities,
  hints: () => hints,
};
