import type { Context } from '../kit/context';
import { sourcesField } from '../kit/fields/columns';
import { byCode } from '../kit/fields/keys';
import { fieldsFrom } from '../kit/fields/loaded';
import { ownerEntities, ownerResolvers, viewResolvers } from '../kit/owner';
import type { Entities } from '../kit/schema/entities';
import { mergeResolvers } from '../kit/schema/resolverMaps';
import type { Queries } from './queries';
import type { Resolvers } from './types.generated';

const { loaded } = fieldsFrom<Queries>();

/** The resolvers of the Atlantis Dialogue. */
export const resolvers = mergeResolvers<Resolvers>(ownerResolvers('ATLANTIS'), viewResolvers('ATLANTIS'), {
  AtlantisCountry: { office: loaded('office', byCode) },
  AtlantisOffice: { sources: sourcesField },
});

/** The readers of the entities that the Atlantis Dialogue resolves. */
export const entities: Entities<Context<Queries>> = ownerEntities('ATLANTIS');
