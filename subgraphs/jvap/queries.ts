import { jsonByKey } from '../kit/store/jsonTable';
import { defineLoader } from '../kit/store/loader';
import { andThen } from '../kit/maybePromise';
import { ownerQueries } from '../kit/owner';
import type { PlanArea } from '../kit/records';
import { markSiblings } from '../kit/store/siblings';
import type { Store } from '../kit/store/store';
import { contractQueries } from './contracts/queries';
import { totalQueries } from './totals/queries';

/** A domain as it is stored. */
export interface DomainRow {
  readonly number: number;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
}

/** A round of data collection as it is stored. */
interface DataCollectionCycleRow {
  readonly year: number;
  readonly sources: string;
}

/** Prepares the statements and loaders of the Joint Valletta Action Plan. */
export function queries(store: Store) {
  const all = <R extends object>(table: string, order: string) => {
    const run = store.prepare<undefined, R>(({ knex }) => knex.select('*').from(table).orderBy(order));
    return () => andThen(run(undefined), (rows) => markSiblings(rows));
  };
  const domains = all<DomainRow>('domain', 'number');
  return {
    ...ownerQueries(store),
    ...contractQueries(store),
    ...totalQueries(store),
    /** Reads all domains, sorted by number. */
    domains,
    /** Loads a domain by its number. There are only five domains, so the loader reads all of them. */
    domain: defineLoader<number, DomainRow | null>((keys) =>
      andThen(domains(), (rows) => keys.map((key) => rows.find(({ number }) => number === key) ?? null)),
    ),
    /**
     * Loads the area of the plan that corresponds to a domain, by the domain's number. An area is long and seldom
     * needed.
     */
    domainArea: jsonByKey(store, 'domainArea', (area: PlanArea) => area, null),
    /** Reads all rounds of data collection, in chronological order. */
    dataCollectionCycles: all<DataCollectionCycleRow>('dataCollectionCycle', 'year'),
  };
}

/** See {@link queries}. */
export type Queries = ReturnType<typeof queries>;
