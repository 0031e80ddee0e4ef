import owner from '../kit/schema/owner.graphql';
import { sharedSchema } from '../kit/schema/shared';
import type { SubgraphDefinition } from '../kit/subgraph';
import type { AdeptData } from './data';
import { hints } from './hints';
import { queries, type Queries } from './queries';
import { entities, resolvers } from './resolvers';
import schema from './schema.graphql';
import { tables } from './tables';

/** The subgraph of ADEPT. */
export const adept: SubgraphDefinition<AdeptData, Queries> = {
  name: 'adept',
  sdl: [sharedSchema, owner, schema].join('\n'),
  tables,
  queries,
  resolvers,
  entities,
  hints,
};
