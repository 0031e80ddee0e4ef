import type { Context } from '../kit/context';
import type { Entities } from '../kit/schema/entities';
import { ownerEntities, ownerResolvers, viewResolvers } from '../kit/owner';
import { byNumber, type ByNumber } from '../kit/fields/keys';
import { fieldsFrom } from '../kit/fields/loaded';
import { recordFields } from '../kit/fields/record';
import { mergeResolvers } from '../kit/schema/resolverMaps';
import { textFields } from '../kit/text/localised';
import { contractResolvers } from './contracts/resolvers';
import type { Queries } from './queries';
import { totalResolvers } from './totals/resolvers';
import type { Resolvers } from './types.generated';

const DOMAINS = [1, 2, 3, 4, 5];

const { loaded, read, entity } = fieldsFrom<Queries>();

/** The resolvers of the Joint Valletta Action Plan. */
export const resolvers = mergeResolvers<Resolvers>(
  ownerResolvers('JVAP'),
  viewResolvers('JVAP'),
  contractResolvers,
  totalResolvers,
  {
    JointVallettaActionPlan: {
      domains: read('domains'),
      dataCollectionCycles: read('dataCollectionCycles'),
    },
    JvapDomain: {
      ...textFields('title'),
      area: loaded('domainArea', ({ number }: ByNumber) => String(number)),
    },
    JvapDomainTotal: {
      domain: ({ number }: ByNumber, _: unknown, { loaders, queries }: Context<Queries>) =>
        loaders.load(queries.domain, number, () => DOMAINS),
    },
    JvapDataCollectionCycle: recordFields,
  },
);

/** The readers of the entities that the Joint Valletta Action Plan resolves. */
export const entities: Entities<Context<Queries>> = {
  ...ownerEntities('JVAP'),
  JvapDomain: entity('domain', byNumber),
};
