import type { Context } from '../../kit/context';
import { after } from '../../kit/maybe';
import { wayKey, waysOf, type Way } from '../../kit/pair';
import { wayFields } from '../../kit/references';
import type { DomainTotalRow, TotalQueries, TotalRow } from './queries';

type TotalContext = Context<TotalQueries>;

const countOf = (rows: readonly TotalRow[]): number => rows.reduce((sum, { count }) => sum + count, 0);
const moneyIn = (rows: readonly TotalRow[]): readonly TotalRow[] =>
  rows.filter(({ currency }) => currency !== null);

interface DomainTotal {
  readonly number: number;
  readonly rows: readonly DomainTotalRow[];
}

/** The rows of one country, by domain, in their order. */
function byDomain(rows: readonly DomainTotalRow[]): readonly DomainTotal[] {
  const numbers = [...new Set(rows.map(({ domain }) => domain))];
  return numbers.map((number) => ({ number, rows: rows.filter(({ domain }) => domain === number) }));
}

const flowOf = (way: Way, { loaders, queries }: TotalContext) =>
  loaders.loadFor(queries.flowTotals, way, wayKey);

/** Resolvers of counts and sums over initiatives. */
export const totalResolvers = {
  JvapCountry: {
    domains: (country: { readonly code: string }, _: unknown, { loaders, queries }: TotalContext) =>
      after(
        loaders.loadFor(queries.domainTotals, country, ({ code }) => code),
        byDomain,
      ),
  },
  JvapDomainTotal: {
    count: ({ rows }: DomainTotal) => countOf(rows),
    totals: ({ rows }: DomainTotal) => moneyIn(rows),
  },
  JvapRelationship: { flows: waysOf },
  JvapFlow: {
    ...wayFields,
    count: (way: Way, _: unknown, context: TotalContext) => after(flowOf(way, context), countOf),
    totals: (way: Way, _: unknown, context: TotalContext) => after(flowOf(way, context), moneyIn),
  },
};
