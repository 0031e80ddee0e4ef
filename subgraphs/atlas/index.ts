import { components } from '../kit/schema/components';
import shared from '../kit/schema/shared.graphql';
import { filledIn } from '../kit/schema/template';
import type { SubgraphDefinition } from '../kit/subgraph';
import component from './component.graphql';
import type { AtlasData } from './data';
import { hints } from './hints';
import { queries, type Queries } from './queries';
import { entities, resolvers } from './resolvers';
import schema from './schema.graphql';
import { searchIndex, tables } from './tables';

/** The subgraph of the data shared by the components: countries, organisations, and the index over all five. */
export const atlas: SubgraphDefinition<AtlasData, Queries> = {
  name: 'atlas',
  sdl: [shared, schema, ...Object.values(components).map((names) => filledIn(component, names))].join('\n'),
  tables,
  textIndex: searchIndex,
  queries,
  resolvers,
  entities,
  hints,
};
