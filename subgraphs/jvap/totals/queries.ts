import { jsonByKey } from '../../kit/jsonTable';
import type { Store } from '../../kit/store';
import type { Total } from './total';

/** A total over the initiatives for one country in one domain. */
export interface DomainTotal extends Total {
  /** The domain's number. */
  readonly number: number;
}

/** The total over the initiatives that one country funds for another; `totals` are of those that it funds alone. */
export interface FlowTotal extends Total {
  /** How many of them name other funders too. */
  readonly coFunded: number;
}

const none: FlowTotal = { count: 0, coFunded: 0, totals: [] };

/** What is read of counts and sums over initiatives: an initiative counts once, a currency stands alone. */
export function totalQueries(store: Store) {
  return {
    /** By country: by domain. */
    domainTotals: jsonByKey(store, 'domainTotals', (totals: readonly DomainTotal[]) => totals, []),
    /** By way, as `wayKey` makes it. */
    flowTotal: jsonByKey(store, 'flowTotal', (total: FlowTotal) => total, none),
  };
}

/** See {@link totalQueries}. */
export type TotalQueries = ReturnType<typeof totalQueries>;
