import owner from '../kit/schema/owner.graphql';
import { sharedSchema } from '../kit/schema/shared';
import type { SubgraphDefinition } from '../kit/subgraph';
import { queries, type Queries } from './queries';
import { entities, resolvers } from './resolvers';
import schema from './schema.graphql';
import { tables, type AtlantisData } from './tables';

/** The subgraph of the Atlantis Dialogue. */
export const atlantis: SubgraphDefinition<AtlantisData, Queries> = {
  name: 'atlantis',
  sdl: [sharedSchema, owner, schema].join('\n'),
  tables,
  queries,
  resolvers,
  entities,
};
