import { components, type ComponentName } from '../components';
import type { Context } from '../context';
import type { OwnerQueries } from './queries';

const itself = (entity: object): object => entity;

/**
 * Builds the resolvers of the entry points of a component: its root field, and the field of the same name on a country,
 * a relationship and an organisation. The latter returns the same row under the component's own type.
 */
export function viewResolvers(name: ComponentName) {
  const { folder: field, type } = components[name];
  const view = { [field]: itself };
  return {
    Query: {
      [field]: (_: unknown, __: unknown, { loaders, queries }: Context<OwnerQueries>) =>
        loaders.load(queries.component, `component:${field}`),
    },
    [type]: {
      actionPlans: (_: unknown, __: unknown, { queries }: Context<OwnerQueries>) => queries.actionPlans(),
    },
    Country: view,
    Relationship: view,
    Organisation: view,
  };
}
