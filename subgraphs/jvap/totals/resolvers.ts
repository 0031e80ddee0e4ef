import type { Context } from '../../kit/context';
import { andThen } from '../../kit/maybePromise';
import { directionKey, directionsOf, type Direction } from '../../kit/fields/pair';
import { byCode } from '../../kit/fields/keys';
import { fieldsFrom } from '../../kit/fields/loaded';
import { directionFields } from '../../kit/fields/references';
import type { TotalQueries } from './queries';

type TotalContext = Context<TotalQueries>;

const { loaded } = fieldsFrom<TotalQueries>();

const totalOfFlow = (way: Direction, { loaders, queries }: TotalContext) =>
  loaders.loadFor(queries.flowTotal, way, directionKey);

/** Resolvers of counts and sums over initiatives. */
export const totalResolvers = {
  JvapCountry: { domains: loaded('domainTotals', byCode) },
  JvapRelationship: { flows: directionsOf },
  JvapFlow: {
    ...directionFields,
    count: (way: Direction, _: unknown, context: TotalContext) =>
      andThen(totalOfFlow(way, context), ({ count }) => count),
    coFunded: (way: Direction, _: unknown, context: TotalContext) =>
      andThen(totalOfFlow(way, context), ({ coFunded }) => coFunded),
    totals: (way: Direction, _: unknown, context: TotalContext) =>
      andThen(totalOfFlow(way, context), ({ totals }) => totals),
  },
};
