import { setTimeout as wait } from 'node:timers/promises';

import type { EditionSource } from '../../editions';
import type { Graph } from '../graph';
import type { Check } from '../health';
import type { Log } from '../logging';
import type { Edition } from '../graph/subgraphs';

/** The part of an edition that is served: the whole graph, or one subgraph. */
interface Stoppable {
  /** Releases all resources that the part holds apart from the edition. */
  stop(): Promise<void>;
}

/** A graph with the edition from which it reads. */
export interface GraphOfEdition<G = Graph> {
  readonly graph: G;
  readonly edition: Edition;
}

/** A request's hold on the graph that answers it: the graph stays open until the request is over. */
export interface Lease<G = Graph> extends GraphOfEdition<G> {
  /** Ends the lease. Further calls have no effect. */
  release(): void;
}

// After an edition could not be opened, wait 5 s before retrying: the cause may be temporary, but polling must not
// hammer the store.
const RETRY_MS = 5_000;

// HTTP was drained before everything is closed, so no client waits for a request that is still running.
const TIMEOUT_MS = 1_000;

/** An edition that is or was served. It is closed once it has been retired and its last request has ended. */
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

  /** True if the edition is closed or about to be. */
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

/** The source of the editions that are served. */
export interface ServedSource extends Pick<EditionSource, 'watch'> {
  /** Opens an edition: the current one if no id is given. */
  open(id?: string): Promise<Edition>;
  /** Returns the health checks of all resources on which responses from an edition depend. */
  checks(edition: Edition): readonly Check[];
}

/** The parameters of a {@link ServedGraph}. */
export interface ServedParts<G extends Stoppable = Graph> {
  readonly source: ServedSource;
  /** Opens the graph over an edition. */
  readonly openGraph: (edition: Edition) => Promise<G>;
  /**
   * The number of editions that stay open beside the current edition, for requests that name them. The default is 0.
   */
  readonly keep?: number;
  /** Called when an edition that was served has been closed. */
  readonly onClosed?: (closed: GraphOfEdition<G>) => void;
  readonly log: Log;
}

/**
 * The graph over the current edition. After a switch, the graph over the new edition takes its place, while each
 * request ends on the edition on which it began. If the new edition cannot be opened, the failure is logged and the old
 * edition stays in use.
 */
export class ServedGraph<G extends Stoppable = Graph> implements GraphOfEdition<G> {
  #current: Holding<G>;
  /** The editions that stay open beside the current edition, the latest last. */
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

  /**
   * Opens the current edition. Fails if there is no edition or it cannot be served; everything that was opened is
   * closed again.
   */
  static async open<G extends Stoppable>(parts: ServedParts<G>): Promise<ServedGraph<G>> {
    return new ServedGraph(await hold(parts), parts);
  }

  /** The graph over the current edition, for callers that tolerate the graph being closed while they use it. */
  get graph(): G {
    return this.#current.graph;
  }

  /** The current edition. */
  get edition(): Edition {
    return this.#current.edition;
  }

  /**
   * All open graphs: the graph of the current edition, the graphs kept open beside it, and the graphs with requests
   * still in progress.
   */
  get open(): readonly GraphOfEdition<G>[] {
    return [...new Set([...this.#closing.keys(), ...this.#kept, this.#current])];
  }

  /** Returns the health checks of all resources on which responses from the current edition depend. */
  checks(): readonly Check[] {
    return this.#parts.source.checks(this.edition);
  }

  /** Leases the current graph for one request. Release it when the request is over. */
  lease(): Lease<G> {
    return this.#current.lease();
  }

  /**
   * Leases the graph over the edition that a request names: the current edition, an edition that is still open, or an
   * edition opened for the request, because the caller may have learnt of a switch first. Returns null if the edition
   * cannot be opened.
   */
  async leaseOf(id: string): Promise<Lease<G> | null> {
    const open = [this.#current, ...this.#kept].find(({ edition }) => edition.id === id);
    const holding = open ?? (await this.#opened(id));
    return holding === null || holding.isOver ? null : holding.lease();
  }

  /**
   * Stops watching, and closes every edition once its last request has ended. Waits at most a second for the requests.
   */
  async close(): Promise<void> {
    this.#stopped = true;
    this.#stopWatching();
    await this.#switching;
    await Promise.all(this.#opening.values());
    for (const holding of [...this.#kept, this.#current]) this.#retire(holding);
    await Promise.race([Promise.all(this.#closing.values()), wait(TIMEOUT_MS, undefined, { ref: false })]);
  }

  #follow(id: string): void {
    this.#troubled = false;
    this.#told = id;
    if (this.#stopped || this.#switching !== null || id === this.edition.id) return;
    if (this.#refused?.id === id && Date.now() < this.#refused.until) return;
    this.#switching = this.#switchTo(id).finally(() => {
      this.#switching = null;
      // An id announced in the meantime may not be announced again for a while.
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
      log.error({ err: error, edition: id, serving: before.edition.id }, 'cannot serve an edition');
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
          this.#parts.log.warn({ err: error, edition: id }, 'cannot open a requested edition');
          return null;
        })
        .finally(() => this.#opening.delete(id));
    this.#opening.set(id, opening);
    return opening;
  }

  /** Keeps an edition open beside the current edition until newer editions take its place. */
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
        this.#parts.log.error({ err: error, edition }, 'cannot close an edition');
      })
      .finally(() => {
        this.#closing.delete(holding);
        this.#parts.onClosed?.(holding);
      });
    this.#closing.set(holding, closed);
    holding.retire();
  }

  /** Logs that the shelf cannot be read, once for each failure, however long the failure lasts. */
  #report(error: unknown): void {
    if (!this.#troubled)
      this.#parts.log.warn(
        { err: error },
        'cannot reach the store of editions; still serving the current edition',
      );
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

/** Returns a source that only ever has the given edition. */
export function fixedSource(edition: Edition): ServedSource {
  return { open: () => Promise.resolve(edition), checks: () => [], watch: () => () => undefined };
}
