import { mergeResolvers } from '../../kit/schema/resolverMaps';
import { dateTime, scalars } from '../../kit/schema/scalars';
import type { Resolvers } from '../types.generated';
import { componentResolvers } from './component';
import { countryResolvers } from './country';
import { initiativeResolvers } from './initiative';
import { meetingResolvers } from './meeting';
import { networkResolvers } from './network';
import { nodeResolvers } from './node';
import { organisationResolvers } from './organisation';
import { queryResolvers } from './query';
import { searchResolvers } from './search';

export { entities } from './entities';

/** Atlas's resolvers. */
export const resolvers = mergeResolvers<Resolvers>(
  scalars,
  dateTime,
  queryResolvers,
  nodeResolvers,
  countryResolvers,
  meetingResolvers,
  initiativeResolvers,
  organisationResolvers,
  componentResolvers,
  networkResolvers,
  searchResolvers,
);
