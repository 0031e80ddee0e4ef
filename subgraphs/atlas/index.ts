import shared from '../kit/schema/shared.graphql';
import type { Subgraph } from '../kit/subgraph';
import type { AtlasData } from './data';
import { hints } from './hints';
import { queries, type Queries } from './queries';
import { entities, resolvers } from './resolvers';
import schema from './schema.graphql';
import { searchIndex, tables } from './tables';

/** The subgraph of the data shared by the components: countries, organisations, and the index over all five. */
export const atlas: Subgraph<AtlasData, Queries> = {
  name: 'atlas',
  sdl: [shared, schema].join('\n'),
  tables,
  textIndex: searchIndex,
  queries,
  resolvers,
  entities,
  hints,
};
