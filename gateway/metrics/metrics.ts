import type { GraphOfEdition } from '../served';
import type { SharedCache } from '../shared';
import { processSamples } from './process';
import type { Sample } from './sample';
import { sharedSamples } from './shared';
import { table } from './table';

/**
 * The metrics of a process. Nothing is done for a request: the parts count anyway, and are
 * asked when the metrics are read. Counts go on when an edition is switched, as those of editions that were closed are
 * remembered.
 */
export class Metrics {
  readonly #closed = new Map<string, number>();

  /** `shared` is the cache that processes share, if they do. */
  constructor(private readonly shared: Pick<SharedCache, 'counts'> | null) {}

  /** Remembers the counts of an edition that is closed. */
  remember(closed: GraphOfEdition): void {
    for (const { name, type, read } of table)
      if (type === 'counter') this.#closed.set(name, (this.#closed.get(name) ?? 0) + read(closed));
  }

  /** All metrics, of the editions that are open and those that were. */
  samples({
    open,
    edition,
  }: { readonly open: readonly GraphOfEdition[] } & Pick<GraphOfEdition, 'edition'>): readonly Sample[] {
    const counted = table.map(({ name, type, help, read }): Sample => {
      const value = open.reduce((sum, one) => sum + read(one), this.#closed.get(name) ?? 0);
      return { name, type, help, value };
    });
    const served: Sample = {
      name: 'mmd_edition',
      type: 'gauge',
      help: 'The edition that is served, and by how many processes.',
      value: 1,
      labels: { id: edition.id },
    };
    const shared = this.shared === null ? [] : sharedSamples(this.shared.counts);
    return [...counted, ...shared, served, ...processSamples()];
  }
}
