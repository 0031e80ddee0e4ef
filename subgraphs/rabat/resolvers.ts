import type { Context } from '../kit/context';
import type { Entities } from '../kit/schema/entities';
import { ownerEntities, ownerResolvers, viewResolvers } from '../kit/owner';
import { processResolvers } from '../kit/process';
import { mergeResolvers } from '../kit/schema/resolverMaps';
import type { Queries } from './queries';
import type { Resolvers } from './types.generated';

/** The resolvers of the Rabat Process. */
export const resolvers = mergeResolvers<Resolvers>(
  ownerResolvers('RABAT'),
  viewResolvers('RABAT'),
  processResolvers('RABAT'),
);

/** The readers of the entities that the Rabat Process resolves. */
export const entities: Entities<Context<Queries>> = ownerEntities('RABAT');
