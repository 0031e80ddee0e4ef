import '../telemetry';

import { openShelf } from '../../editions';
import type { Config } from '../config';
import { openGraph, type Graph } from '.';
import type { Log } from '../logging';
import { openPlanner, readStoredPlans } from '../planner';
import { Remotes } from '../remote';
import { checkNames } from '../remote/addresses';
import { fixedSource, type ServedParts } from '../serving/served';
import { subgraphNames } from '../subgraphServer/names';
import { shelfSettings } from '../settings/store';
import { shelved } from '../serving/shelved';
import type { Caches } from '../redisCache';
import type { Edition } from './subgraphs';
import { readSupergraph } from './supergraph';
import type { Tracing } from '../tracing';

/** Parts to use in place of the parts that the configuration names. */
export interface OwnParts {
  /** The only edition to serve, regardless of the current edition on the shelf. */
  readonly edition?: Edition;
  readonly supergraphSdl?: string;
  /** The traces to which statements belong; absent or null if nothing is traced. */
  readonly tracing?: Pick<Tracing, 'followStatement'> | null;
}

/** This project's graph: the source of its editions, and the function that opens the graph over one of them. */
export interface OwnGraph extends Pick<ServedParts, 'source'> {
  readonly openGraph: (edition: Edition, caches: Caches) => Promise<Graph>;
  /** Closes the shelf, the connections to remote subgraphs, and the planner. */
  readonly end: () => Promise<void>;
}

/**
 * Prepares everything that opening the graph needs, but opens no edition yet.
 *
 * @throws if the supergraph cannot be read, or the configuration names a subgraph that the supergraph does not have.
 */
export async function ownGraph(config: Config, log: Log, parts: OwnParts = {}): Promise<OwnGraph> {
  const supergraphSdl = parts.supergraphSdl ?? readSupergraph(config.supergraph);
  checkNames(config.subgraphs, supergraphSdl);
  const stored = readStoredPlans(config.supergraph, supergraphSdl, log);
  const planner = openPlanner({ supergraphSdl, config, log }, stored);
  const remotes = await Remotes.open(config.subgraphs, config, log);
  const { followStatement } = parts.tracing ?? {};
  const shelf = parts.edition ? null : openShelf({ ...shelfSettings(config), followStatement });
  const embedded = subgraphNames.filter((name) => !remotes.names.includes(name));
  return {
    source:
      shelf === null
        ? fixedSource(parts.edition as Edition)
        : shelved(shelf, embedded, () => remotes.checks()),
    openGraph: (edition, caches) =>
      openGraph({ supergraphSdl, edition, remotes, caches, config, log, planner }),
    async end() {
      await shelf?.close();
      await remotes.close();
      planner.close();
    },
  };
}
