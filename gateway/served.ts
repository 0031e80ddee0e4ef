import { setTimeout as wait } from 'node:timers/promises';

import type { EditionSource } from '../editions';
import type { Graph } from './graph';
import type { Check } from './health';
import type { Log } from './log';
import type { Edition } from './subgraphs';

/** What is served of an edition: the whole graph, or one subgraph. */
export interface Stoppable {
  /** Lets go of what it holds beside the edition. */
  stop(): Promise<void>;
}

/** A graph, and the edition that it is over. */
export interface GraphOfEdition<G = Graph> {
  readonly graph: G;
  readonly edition: Edition;
}

/** The graph that a request is answered from, until the request is over. */
export interface Lease<G = Graph> extends GraphOfEdition<G> {
  /** Says that the request is over. Once is enough; more often does no harm. */
  release(): void;
}

// An edition that cannot be opened is tried again, as the reason may pass; not at each look, as it may not.
const RETRY_MS = 5_000;

// By the time that everything is closed, HTTP was drained: what still runs has no client that waits for it.
const PATIENCE_MS = 1_000;

/** One edition that is or was served. It is closed when it is no longer current and its last request has ended. */
class Holding<G extends Stoppable> implements GraphOfEdition<G> {
  #leases = 0;
  #retired = false;
  readonly closed: Promise<void>;
  #close!: () => void;

  constructor(
    readonly graph: G,
    readonly edition: Edition,
  ) {
    const unused = new Promise<void>((resolve) => (this.#close = resolve));
    this.closed = unused.then(() => graph.stop()).finally(() => edition.close());
  }

  /** Whether it is closed, or about to be. */
  get isOver(): boolean {
    return this.#retired && this.#leases === 0;
  }

  lease(): Lease<G> {
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
    if (this.isOver) this.#close();
  }
}

/** Where the editions come from that are served. */
export interface ServedSource extends Pick<EditionSource, 'watch'> {
  /** Opens an edition, the current one where no id is given. */
  open(id?: string): Promise<Edition>;
  /** What answers from an edition are made of. */
  checks(edition: Edition): readonly Check[];
}

/** What {@link ServedGraph} is made of. */
export interface ServedParts<G extends Stoppable = Graph> {
  readonly source: ServedSource;
  /** Opens the graph over an edition. */
  readonly openGraph: (edition: Edition) => Promise<G>;
  /** How many editions stay open beside the current one, for requests that name them. The default is none. */
  readonly keep?: number;
  /** Told when an edition that was served is closed. */
  readonly onClosed?: (closed: GraphOfEdition<G>) => void;
  readonly log: Log;
}

/**
 * The graph over the current edition. When another edition is switched to, the graph over that one takes its place; a
 * request ends on the edition that it began on. An edition that cannot be opened is logged, and the one before it is
 * served on.
 */
export class ServedGraph<G extends Stoppable = Graph> implements GraphOfEdition<G> {
  #current: Holding<G>;
  /** Open beside the current one, those that came last at the end. */
  #kept: Holding<G>[] = [];
  readonly #opening = new Map<string, Promise<Holding<G> | null>>();
  readonly #parts: ServedParts<G>;
  readonly #closing = new Map<Holding<G>, Promise<void>>();
  readonly #stopWatching: () => void;
  #switching: Promise<void> | null = null;
  #told: string | null = null;
  #refused: { readonly id: string; readonly until: number } | null = null;
  #troubled = false;
  #stopped = false;

  private constructor(first: Holding<G>, parts: ServedParts<G>) {
    this.#current = first;
    this.#parts = parts;
    this.#stopWatching = parts.source.watch({
      onCurrent: (id) => this.#follow(id),
      onTrouble: (error) => this.#report(error),
    });
  }

  /** Opens the current edition. Fails where there is none, or it cannot be served; what was opened is closed again. */
  static async open<G extends Stoppable>(parts: ServedParts<G>): Promise<ServedGraph<G>> {
    return new ServedGraph(await hold(parts), parts);
  }

  /** The graph over the current edition, for callers that do not mind when it is closed under them. */
  get graph(): G {
    return this.#current.graph;
  }

  /** The current edition. */
  get edition(): Edition {
    return this.#current.edition;
  }

  /** What is open: the current edition, those kept beside it, and those on which requests have yet to end. */
  get open(): readonly GraphOfEdition<G>[] {
    return [...new Set([...this.#closing.keys(), ...this.#kept, this.#current])];
  }

  /** What the answers of the current edition are made of. */
  checks(): readonly Check[] {
    return this.#parts.source.checks(this.edition);
  }

  /** The current graph for one request. Release it when the request is over. */
  lease(): Lease<G> {
    return this.#current.lease();
  }

  /**
   * The graph over an edition that a request names: the current one, one that is kept, or one that is opened for it, as
   * who asks may have learnt of a switch first. Null where it cannot be opened.
   */
  async leaseOf(id: string): Promise<Lease<G> | null> {
    const open = [this.#current, ...this.#kept].find(({ edition }) => edition.id === id);
    const holding = open ?? (await this.#opened(id));
    return holding === null || holding.isOver ? null : holding.lease();
  }

  /** Stops following, and closes every edition once its last request has ended; a request that never ends is left. */
  async close(): Promise<void> {
    this.#stopped = true;
    this.#stopWatching();
    await this.#switching;
    await Promise.all(this.#opening.values());
    for (const holding of [...this.#kept, this.#current]) this.#retire(holding);
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
      const kept = this.#kept.find(({ edition }) => edition.id === id) ?? (await this.#opening.get(id));
      this.#current = kept ?? (await hold(this.#parts, id));
    } catch (error) {
      this.#refused = { id, until: Date.now() + RETRY_MS };
      log.error({ err: error, edition: id, serving: before.edition.id }, 'an edition cannot be served');
      return;
    }
    this.#refused = null;
    log.info({ edition: id, before: before.edition.id }, 'switched to another edition');
    this.#keep(before);
  }

  #opened(id: string): Promise<Holding<G> | null> {
    const opening =
      this.#opening.get(id) ??
      hold(this.#parts, id)
        .then((holding) => {
          this.#keep(holding);
          return holding;
        })
        .catch((error: unknown) => {
          this.#parts.log.warn({ err: error, edition: id }, 'an edition that was asked for cannot be opened');
          return null;
        })
        .finally(() => this.#opening.delete(id));
    this.#opening.set(id, opening);
    return opening;
  }

  /** Keeps an edition open beside the current one, as long as it is among the last that were wanted. */
  #keep(holding: Holding<G>): void {
    this.#kept = [...this.#kept, holding].filter((one) => one !== this.#current);
    while (this.#kept.length > (this.#parts.keep ?? 0)) {
      const oldest = this.#kept.shift();
      if (oldest !== undefined) this.#retire(oldest);
    }
  }

  #retire(holding: Holding<G>): void {
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

async function hold<G extends Stoppable>(
  { source, openGraph }: ServedParts<G>,
  id?: string,
): Promise<Holding<G>> {
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
  return { open: () => Promise.resolve(edition), checks: () => [], watch: () => () => undefined };
}
