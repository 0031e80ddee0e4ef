import type { Log } from '../log';
import type { ServiceConfig } from '../settings/services';
import type { GraphSubgraph } from '../subgraphs';
import { RemoteSubgraph } from './subgraph';

export { passedFrom, type PassedHeaders, type Passing } from './passed';

/** Where subgraphs are, by their names in the supergraph. */
export type Addresses = ReadonlyMap<string, URL>;

/** The subgraphs that are served elsewhere. */
export class Remotes {
  readonly #subgraphs: readonly RemoteSubgraph[];

  /** Makes no connection yet. */
  constructor(addresses: Addresses, config: ServiceConfig, log: Log) {
    const settings = {
      timeoutMs: config.subgraphTimeoutMs,
      retries: config.subgraphRetries,
      concurrency: config.subgraphConnections,
      queue: config.subgraphQueue,
      failures: config.subgraphFailures,
      probeMs: config.subgraphProbeMs,
      maxBytes: config.subgraphMaxResponseBytes,
      compression: config.subgraphCompression,
    };
    this.#subgraphs = [...addresses].map(
      ([name, address]) => new RemoteSubgraph(name, address, settings, log),
    );
  }

  /** Their names. */
  get names(): readonly string[] {
    return this.#subgraphs.map(({ name }) => name);
  }

  /** The subgraphs as the graph takes them, answering from an edition; null where they have none. */
  of(edition: string | null): readonly GraphSubgraph[] {
    return this.#subgraphs.map((subgraph) => subgraph.of(edition));
  }

  /** Gives up their connections once what is under way has ended. */
  async close(): Promise<void> {
    await Promise.all(this.#subgraphs.map((subgraph) => subgraph.close()));
  }
}
