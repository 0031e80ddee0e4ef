import { jsonByKey } from '../../kit/store/jsonTable';
import type { Store } from '../../kit/store/store';
import type { Total } from './total';

/** A total over the initiatives for one country in one domain. */
export interface DomainTotal extends Total {
  /** The domain's number. */
  readonly number: number;
}

/**
 * The total over the initiatives that one country funds for another. `totals` covers only the initiatives that the
 * country funds alone.
 */
export interface FlowTotal extends Total {
  /** The number of these initiatives that also have other funders. */
  readonly coFunded: number;
}

const none: FlowTotal = { count: 0, coFunded: 0, totals: [] };

/**
 * Prepares the loaders of counts and sums over initiatives. An initiative counts once, and currencies are never mixed.
 */
export function totalQueries(store: Store) {
  return {
    /** Loads a country's totals, by domain. */
    domainTotals: jsonByKey(store, 'domainTotals', (totals: readonly DomainTotal[]) => totals, []),
    /** Loads the total of a direction. The key comes from `wayKey`. */
    flowTotal: jsonByKey(store, 'flowTotal', (total: FlowTotal) => total, none),
  };
}

/** See {@link totalQueries}. */
export type TotalQueries = ReturnType<typeof totalQueries>;
