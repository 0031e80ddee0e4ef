import type { Context } from '../kit/context';
import type { Entities } from '../kit/schema/entities';
import { ownerEntities, ownerResolvers, viewResolvers } from '../kit/owner';
import { processResolvers } from '../kit/process';
import { mergeResolvers } from '../kit/schema/resolverMaps';
import type { Queries } from './queries';
import type { Resolvers } from './types.generated';

/** The resolvers of the Khartoum Process. */
export const resolvers = mergeResolvers<Resolvers>(
  ownerResolvers('KHARTOUM'),
  viewResolvers('KHARTOUM'),
  processResolvers('KHARTOUM'),
);

/** The readers of the entities that the Khartoum Process resolves. */
export const entities: Entities<Context<Queries>> = ownerEntities('KHARTOUM');
