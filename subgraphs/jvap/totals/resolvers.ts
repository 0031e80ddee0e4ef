import type { Context } from '../../kit/context';
import { after } from '../../kit/maybe';
import { wayKey, waysOf, type Way } from '../../kit/fields/pair';
import { wayFields } from '../../kit/fields/references';
import type { TotalQueries } from './queries';

type TotalContext = Context<TotalQueries>;

const totalOfFlow = (way: Way, { loaders, queries }: TotalContext) =>
  loaders.loadFor(queries.flowTotal, way, wayKey);

/** Resolvers of counts and sums over initiatives. */
export const totalResolvers = {
  JvapCountry: {
    domains: (country: { readonly code: string }, _: unknown, { loaders, queries }: TotalContext) =>
      loaders.loadFor(queries.domainTotals, country, ({ code }) => code),
  },
  JvapRelationship: { flows: waysOf },
  JvapFlow: {
    ...wayFields,
    count: (way: Way, _: unknown, context: TotalContext) =>
      after(totalOfFlow(way, context), ({ count }) => count),
    coFunded: (way: Way, _: unknown, context: TotalContext) =>
      after(totalOfFlow(way, context), ({ coFunded }) => coFunded),
    totals: (way: Way, _: unknown, context: TotalContext) =>
      after(totalOfFlow(way, context), ({ totals }) => totals),
  },
};
