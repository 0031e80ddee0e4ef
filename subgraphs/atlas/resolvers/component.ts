import { components } from '../../kit/components';
import { nameOf } from '../../kit/schema/ids';
import { andThen } from '../../kit/maybePromise';
import { textFields } from '../../kit/text/localised';
import type { AtlasContext } from '../context';
import { initiativesOfComponent } from '../lists/initiatives';
import { meetingsOfComponent, meetingsOfPlan } from '../lists/meetings';
import type { ActionPlanRow, ComponentRow, ProgrammeRow } from '../queries';
import { listOf } from './connections';
import { perComponent } from './perComponent';
import { byId, type ById } from '../../kit/fields/keys';

const componentOf = ({ id }: ById): string => nameOf(id, ['component'], 'id').toUpperCase();

/** Returns the GraphQL type of a component. */
export const componentType = ({ name }: Pick<ComponentRow, 'name'>): string => components[name].type;

/** Returns the GraphQL type of an action plan, which depends on the component that adopted the plan. */
export const actionPlanType = ({ home }: Pick<ActionPlanRow, 'home'>): string =>
  `${components[home].prefix}ActionPlan`;

const componentFields = {
  meetings: listOf('meetings', meetingsOfComponent, componentOf),
  initiatives: listOf('initiatives', initiativesOfComponent, componentOf),
};

const actionPlanFields = {
  ...textFields('title'),
  adoptedAt: (plan: ActionPlanRow, _: unknown, { loaders, queries }: AtlasContext) =>
    plan.adoptedAt === null
      ? null
      : loaders.loadFor(queries.meeting, plan, ({ adoptedAt }) => adoptedAt ?? ''),
  meetings: listOf('meetings', meetingsOfPlan, byId),
};

/** Resolvers of the components, their action plans, and the programme that supports them. */
export const componentResolvers = {
  Component: { __resolveType: componentType },
  ...perComponent(
    (component) => components[component].type,
    () => componentFields,
  ),
  ActionPlan: { __resolveType: actionPlanType },
  ...perComponent(
    (component) => `${components[component].prefix}ActionPlan`,
    () => actionPlanFields,
  ),
  Programme: {
    components: (programme: ProgrammeRow, _: unknown, { queries }: AtlasContext) =>
      andThen(queries.components(), (rows) =>
        rows.filter(({ id }) => (JSON.parse(programme.components) as string[]).includes(id)),
      ),
    initiative: ({ initiative }: ProgrammeRow, _: unknown, { loaders, queries }: AtlasContext) =>
      loaders.load(queries.initiative, initiative),
  },
};
