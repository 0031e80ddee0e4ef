import { components } from '../../kit/components';
import { countryRef } from '../../kit/context';
import { itself, type Entities } from '../../kit/schema/entities';
import type { AtlasContext } from '../context';
import { perComponent } from './perComponent';
import { byId, byNumber, type ByCode } from '../../kit/fields/keys';
import { fieldsFrom } from '../../kit/fields/loaded';
import type { Queries } from '../queries';

const { entity } = fieldsFrom<Queries>();

/** The readers of the entities that atlas resolves. */
export const entities: Entities<AtlasContext> = {
  Country: (references: readonly ByCode[], context) =>
    references.map(({ code }) => (context.countries.has(code) ? countryRef(context, code) : null)),
  Organisation: entity('organisation', byId),
  Programme: entity('programme', byId),
  Relationship: itself,
  JvapDomain: entity('domain', byNumber),
  ...perComponent(
    (component) => `${components[component].prefix}Meeting`,
    () => entity('meeting', byId),
  ),
  ...perComponent(
    (component) => `${components[component].prefix}Initiative`,
    () => entity('initiative', byId),
  ),
  ...perComponent(
    (component) => `${components[component].prefix}ActionPlan`,
    () => entity('actionPlan', byId),
  ),
  ...perComponent(
    (component) => `${components[component].prefix}Country`,
    () => itself,
  ),
  ...perComponent(
    (component) => components[component].type,
    () => itself,
  ),
};
