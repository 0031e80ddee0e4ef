import type { GraphOfEdition } from '../served';
import type { SharedCache } from '../shared';
import { family, type Family } from './family';
import { processFamilies } from './process';
import type { RequestCounts } from './requests';
import { sharedFamilies } from './shared';
import { table } from './table';

/** What metrics are told of. */
export interface Counted {
  /** The editions that are open. */
  readonly open: readonly GraphOfEdition[];
  /** The one that is served. */
  readonly edition: GraphOfEdition['edition'];
}

/**
 * The metrics of a process. Of an edition's graph nothing is done for a request: its parts count anyway, and are asked when the
 * metrics are read. Counts go on when an edition is switched, as those of editions that were closed are remembered.
 */
export class Metrics {
  readonly #closed = new Map<string, number>();

  /** `shared` is the cache that processes share, if they do. */
  constructor(
    private readonly shared: Pick<SharedCache, 'counts'> | null,
    private readonly requests: RequestCounts,
  ) {}

  /** Remembers the counts of an edition that is closed. */
  remember(closed: GraphOfEdition): void {
    for (const { name, type, read } of table)
      if (type === 'counter') this.#closed.set(name, (this.#closed.get(name) ?? 0) + read(closed));
  }

  /** All metrics, of the editions that are open and those that were, and of the process. */
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
      help: 'The edition that is served, and by how many processes.',
    } as const;
    return [
      ...this.requests.families,
      ...counted,
      ...(this.shared === null ? [] : sharedFamilies(this.shared.counts)),
      family(served, 1, { id: edition.id }),
      ...(await processFamilies()),
    ];
  }

  /** Begins to watch the process: garbage is collected and the event loop late long before anybody reads of it. */
  begin(): void {
    void processFamilies();
  }
}
