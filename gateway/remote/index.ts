import type { EngineSubgraph } from '../engine';
import type { Check } from '../health';
import type { Log } from '../logging';
import type { ServiceConfig } from '../settings/services';
import type { ErrorWords } from './answer';
import { FOREIGN_MAX_BATCH } from './batch';
import { RemoteSubgraph } from './subgraph';

export { forwardedFrom, type ForwardedHeaders, type FetchContext } from './forwarded';

/** The addresses of subgraphs, by their names in the supergraph. */
export type Addresses = ReadonlyMap<string, URL>;

/** The subgraphs that other processes serve. */
export class Remotes {
  private constructor(private readonly subgraphs: readonly RemoteSubgraph[]) {}

  /**
   * Prepares the subgraphs without connecting yet. The HTTP client is loaded only if there are any subgraphs. `words`
   * determines the errors that clients see if the configuration does not.
   */
  static async open(
    addresses: Addresses,
    config: ServiceConfig,
    log: Log,
    words: ErrorWords = 'mask',
  ): Promise<Remotes> {
    if (addresses.size === 0) return new Remotes([]);
    const { Pool } = await import('undici');
    const settings = {
      timeoutMs: config.subgraphTimeoutMs,
      retries: config.subgraphRetries,
      concurrency: config.subgraphConnections,
      queue: config.subgraphQueue,
      failures: config.subgraphFailures,
      probeMs: config.subgraphProbeMs,
      maxBytes: config.subgraphMaxResponseBytes,
      compression: config.subgraphCompression,
      words: config.subgraphErrors === '' ? words : config.subgraphErrors,
    };
    const batches = config.subgraphBatches;
    const maxBatchOf = (name: string): number =>
      batches.includes('*') || batches.includes(name) ? FOREIGN_MAX_BATCH : 1;
    return new Remotes(
      [...addresses].map(
        ([name, address]) =>
          new RemoteSubgraph(name, address, {
            Pool,
            settings: { ...settings, maxBatch: maxBatchOf(name) },
            log,
          }),
      ),
    );
  }

  get names(): readonly string[] {
    return this.subgraphs.map(({ name }) => name);
  }

  /** Returns one health check per subgraph. */
  checks(): readonly Check[] {
    return this.subgraphs.map((subgraph) => ({
      name: `subgraph ${subgraph.name}`,
      shared: true,
      look: (signal) => subgraph.look(signal),
    }));
  }

  /**
   * Returns the subgraphs in the engine's form, answering from an edition; `edition` is null if the subgraphs have no
   * editions.
   */
  of(edition: string | null): readonly EngineSubgraph[] {
    return this.subgraphs.map((subgraph) => subgraph.of(edition));
  }

  /** Closes the connections once the requests in flight have ended. */
  async close(): Promise<void> {
    await Promise.all(this.subgraphs.map((subgraph) => subgraph.close()));
  }
}
