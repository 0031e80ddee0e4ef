import { components, type ComponentInSchema } from '../kit/components';
import { sharedSchema } from '../kit/schema/shared';
import { filledIn } from '../kit/schema/template';
import type { SubgraphDefinition } from '../kit/subgraph';
import actionPlan from './actionPlan.graphql';
import component from './component.graphql';
import type { AtlasData } from './data';
import { hints } from './hints';
import lists from './lists.graphql';
import parts from './parts.graphql';
import programme from './programme.graphql';
import { queries, type Queries } from './queries';
import { entities, resolvers } from './resolvers';
import schema from './schema.graphql';
import { searchIndex, tables } from './tables';

const all = Object.values(components);

const itself = (names: ComponentInSchema) => [
  filledIn(component, names),
  ...(names.hasActionPlans ? [filledIn(actionPlan, names)] : []),
];

/** The subgraph of the data shared by the components: countries, organisations, and the index over all of them. */
export const atlas: SubgraphDefinition<AtlasData, Queries> = {
  name: 'atlas',
  sdl: [
    sharedSchema,
    schema,
    ...all.flatMap(itself),
    programme,
    lists,
    ...all.map((names) => filledIn(parts, names)),
  ].join('\n'),
  tables,
  textIndex: searchIndex,
  queries,
  resolvers,
  entities,
  hints,
};
