import type { GraphOfEdition } from '../serving/served';
import type { SharedCache } from '../redisCache';
import { family, type Family } from './family';
import { processFamilies } from './process';
import type { RequestCounts } from './requests';
import { sharedFamilies } from './shared';
import { table } from './table';

/** The editions that metrics describe. */
export interface Counted {
  /** All open editions. */
  readonly open: readonly GraphOfEdition[];
  /** The current edition. */
  readonly edition: GraphOfEdition['edition'];
}

/**
 * The metrics of a process. Metrics of an edition's graph cost a request nothing: the parts of the graph count anyway,
 * and their counts are read together with the metrics. Counters continue after a switch, because the counters of closed
 * editions are remembered.
 */
export class Metrics {
  readonly #closed = new Map<string, number>();

  /** @param shared the cache that processes share; null if there is none */
  constructor(
    private readonly shared: Pick<SharedCache, 'counts'> | null,
    private readonly requests: RequestCounts,
  ) {}

  /** Remembers the counters of a closed edition. */
  remember(closed: GraphOfEdition): void {
    for (const { name, type, read } of table)
      if (type === 'counter') this.#closed.set(name, (this.#closed.get(name) ?? 0) + read(closed));
  }

  /** Returns all metrics: the metrics of open and closed editions, and the metrics of the process. */
  async families({ open, edition }: Counted): Promise<readonly Family[]> {
    const counted = table.map(({ read, ...about }) =>
      family(
        about,
        open.reduce((sum, one) => sum + read(one), this.#closed.get(about.name) ?? 0),
      ),
    );
    const served = {
      name: 'mmd_edition',
      type: 'gauge',
      help: 'The edition being served, and the number of processes that serve it.',
    } as const;
    return [
      ...this.requests.families,
      ...counted,
      ...(this.shared === null ? [] : sharedFamilies(this.shared.counts)),
      family(served, 1, { id: edition.id }),
      ...(await processFamilies()),
    ];
  }

  /** Begins to observe the process, so that its garbage collection and lag count before the metrics are first read. */
  begin(): void {
    void processFamilies();
  }
}
