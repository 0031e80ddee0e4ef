import type { GraphOfEdition } from '../served';
import type { SharedCache } from '../shared';
import { processText } from './process';
import { sample } from './sample';
import { sharedText } from './shared';
import { table } from './table';

/**
 * The metrics of a server, in Prometheus's text format. Nothing is done for a request: the parts count anyway, and are
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
  text({
    open,
    edition,
  }: { readonly open: readonly GraphOfEdition[] } & Pick<GraphOfEdition, 'edition'>): string {
    const counted = table.map(({ name, type, help, read }) => {
      const value = open.reduce((sum, one) => sum + read(one), this.#closed.get(name) ?? 0);
      return sample({ name, type, help }, value);
    });
    const served = sample({ name: 'mmd_edition', type: 'gauge', help: 'The edition that is served.' }, 1, {
      id: edition.id,
    });
    const shared = this.shared === null ? '' : sharedText(this.shared.counts);
    return [...counted, shared, served, processText()].join('');
  }
}
