import { setTimeout as wait } from 'node:timers/promises';

import type { EditionSource } from '../editions';
import type { Graph } from './graph';
import type { Log } from './log';
import type { Edition } from './subgraphs';

/** A graph, and the edition that it is over. */
export interface GraphOfEdition {
  readonly graph: Graph;
  readonly edition: Edition;
}

/** The graph that a request is answered from, until the request is over. */
export interface Lease extends GraphOfEdition {
  /** Says that the request is over. Once is enough; more often does no harm. */
  release(): void;
}

// An edition that cannot be opened is tried again, as the reason may pass; not at each look, as it may not.
const RETRY_MS = 5_000;

// By the time that everything is closed, HTTP was drained: what still runs has no client that waits for it.
const PATIENCE_MS = 1_000;

/** One edition that is or was served. It is closed when it is no longer current and its last request has ended. */
class Holding implements GraphOfEdition {
  #leases = 0;
  #retired = false;
  readonly closed: Promise<void>;
  #close!: () => void;

  constructor(
    readonly graph: Graph,
    readonly edition: Edition,
  ) {
    const unused = new Promise<void>((resolve) => (this.#close = resolve));
    this.closed = unused.then(() => graph.stop()).finally(() => edition.close());
  }

  lease(): Lease {
    this.#leases += 1;
    let released = false;
    return {
      graph: this.graph,
      edition: this.edition,
      release: () => {
        if (released) return;
        released = true;
        this.#leases -= 1;
        this.#closeWhereUnused();
      },
    };
  }

  retire(): void {
    this.#retired = true;
    this.#closeWhereUnused();
  }

  #closeWhereUnused(): void {
    if (this.#retired && this.#leases === 0) this.#close();
  }
}

/** Where the editions come from that are served. */
export interface ServedSource extends Pick<EditionSource, 'watch'> {
  /** Opens an edition, the current one where no id is given. */
  open(id?: string): Promise<Edition>;
}

/** What {@link ServedGraph} is made of. */
export interface ServedParts {
  readonly source: ServedSource;
  /** Opens the graph over an edition. */
  readonly openGraph: (edition: Edition) => Promise<Graph>;
  /** Told when an edition that was served is closed. */
  readonly onClosed?: (closed: GraphOfEdition) => void;
  readonly log: Log;
}

/**
 * The graph over the current edition. When another edition is switched to, the graph over that one takes its place; a
 * request ends on the edition that it began on. An edition that cannot be opened is logged, and the one before it is
 * served on.
 */
export class ServedGraph implements GraphOfEdition {
  #current: Holding;
  readonly #parts: ServedParts;
  readonly #closing = new Map<Holding, Promise<void>>();
  readonly #stopWatching: () => void;
  #switching: Promise<void> | null = null;
  #told: string | null = null;
  #refused: { readonly id: string; readonly until: number } | null = null;
  #troubled = false;
  #stopped = false;

  private constructor(first: Holding, parts: ServedParts) {
    this.#current = first;
    this.#parts = parts;
    this.#stopWatching = parts.source.watch({
      onCurrent: (id) => this.#follow(id),
      onTrouble: (error) => this.#report(error),
    });
  }

  /** Opens the current edition. Fails where there is none, or it cannot be served; what was opened is closed again. */
  static async open(parts: ServedParts): Promise<ServedGraph> {
    return new ServedGraph(await hold(parts), parts);
  }

  /** The graph over the current edition, for callers that do not mind when it is closed under them. */
  get graph(): Graph {
    return this.#current.graph;
  }

  /** The current edition. */
  get edition(): Edition {
    return this.#current.edition;
  }

  /** What is open: the current edition, and those before it on which requests have yet to end. */
  get open(): readonly GraphOfEdition[] {
    return [...this.#closing.keys(), ...(this.#closing.has(this.#current) ? [] : [this.#current])];
  }

  /** The current graph for one request. Release it when the request is over. */
  lease(): Lease {
    return this.#current.lease();
  }

  /** Stops following, and closes every edition once its last request has ended; a request that never ends is left. */
  async close(): Promise<void> {
    this.#stopped = true;
    this.#stopWatching();
    await this.#switching;
    this.#retire(this.#current);
    await Promise.race([Promise.all(this.#closing.values()), wait(PATIENCE_MS, undefined, { ref: false })]);
  }

  #follow(id: string): void {
    this.#troubled = false;
    this.#told = id;
    if (this.#stopped || this.#switching !== null || id === this.edition.id) return;
    if (this.#refused?.id === id && Date.now() < this.#refused.until) return;
    this.#switching = this.#switchTo(id).finally(() => {
      this.#switching = null;
      // What it was told meanwhile, nobody may tell it again for a while.
      if (this.#told !== null) this.#follow(this.#told);
    });
  }

  async #switchTo(id: string): Promise<void> {
    const { log } = this.#parts;
    const before = this.#current;
    try {
      this.#current = await hold(this.#parts, id);
    } catch (error) {
      this.#refused = { id, until: Date.now() + RETRY_MS };
      log.error({ err: error, edition: id, serving: before.edition.id }, 'an edition cannot be served');
      return;
    }
    this.#refused = null;
    log.info({ edition: id, before: before.edition.id }, 'switched to another edition');
    this.#retire(before);
  }

  #retire(holding: Holding): void {
    const closed = holding.closed
      .catch((error: unknown) => {
        const edition = holding.edition.id;
        this.#parts.log.error({ err: error, edition }, 'an edition could not be closed');
      })
      .finally(() => {
        this.#closing.delete(holding);
        this.#parts.onClosed?.(holding);
      });
    this.#closing.set(holding, closed);
    holding.retire();
  }

  /** Says once that the shelf cannot be asked, however long that lasts. */
  #report(error: unknown): void {
    if (!this.#troubled)
      this.#parts.log.warn({ err: error }, 'the shelf of editions cannot be asked; the edition is served on');
    this.#troubled = true;
  }
}

async function hold({ source, openGraph }: ServedParts, id?: string): Promise<Holding> {
  const edition = await source.open(id);
  try {
    return new Holding(await openGraph(edition), edition);
  } catch (error) {
    await edition.close();
    throw error;
  }
}

/** A source that has one edition and never another. */
export function fixedSource(edition: Edition): ServedSource {
  return { open: () => Promise.resolve(edition), watch: () => () => undefined };
}
