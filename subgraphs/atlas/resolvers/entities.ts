import { components } from '../../kit/components';
import { countryRef } from '../../kit/context';
import type { Entities } from '../../kit/schema/entities';
import type { AtlasContext } from '../context';
import { perComponent } from './perComponent';
import type { ByCode, ById } from '../../kit/fields/keys';

const byId =
  (loader: 'meeting' | 'initiative' | 'organisation' | 'actionPlan' | 'programme') =>
  (references: readonly ById[], { loaders, queries }: AtlasContext) =>
    loaders.loadAll<string, object | null>(
      queries[loader],
      references.map(({ id }) => id),
    );

const itself = (references: readonly object[]) => references.map((reference) => ({ ...reference }));

/** The readers of the entities that atlas resolves. */
export const entities: Entities<AtlasContext> = {
  Country: (references: readonly ByCode[], context) =>
    references.map(({ code }) => (context.countries.has(code) ? countryRef(context, code) : null)),
  Organisation: byId('organisation'),
  Programme: byId('programme'),
  Relationship: itself,
  JvapDomain: (references: readonly { readonly number: number }[], { loaders, queries }) =>
    loaders.loadAll(
      queries.domain,
      references.map(({ number }) => number),
    ),
  ...perComponent(
    (component) => `${components[component].prefix}Meeting`,
    () => byId('meeting'),
  ),
  ...perComponent(
    (component) => `${components[component].prefix}Initiative`,
    () => byId('initiative'),
  ),
  ...perComponent(
    (component) => `${components[component].prefix}ActionPlan`,
    () => byId('actionPlan'),
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
