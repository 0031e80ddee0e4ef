import './telemetry';

import { openShelf } from '../editions';
import type { Config } from './config';
import { openGraph, type Graph } from './graph';
import type { Log } from './log';
import { openPlanner, readStoredPlans } from './planner';
import { Remotes } from './remote';
import { checkNames } from './remote/addresses';
import { fixedSource, type ServedParts } from './served';
import { subgraphNames } from './service/names';
import { shelfSettings } from './settings/store';
import { shelved } from './shelved';
import type { Caches } from './shared';
import type { Edition } from './subgraphs';
import { readSupergraph } from './supergraph';

/** What a graph is opened over in place of what the configuration names. */
export interface OwnParts {
  /** This edition and no other, whatever is switched to. */
  readonly edition?: Edition;
  readonly supergraphSdl?: string;
}

/** This project's graph: where its editions come from, and how it is opened over one of them. */
export interface OwnGraph extends Pick<ServedParts, 'source'> {
  readonly openGraph: (edition: Edition, caches: Caches) => Promise<Graph>;
  /** Lets go of the shelf, of the subgraphs that are elsewhere, and of the planner. */
  readonly end: () => Promise<void>;
}

/**
 * Makes ready what the graph is opened with; no edition is opened yet.
 *
 * @throws where the supergraph cannot be read, or a subgraph is named that it does not have.
 */
export async function ownGraph(config: Config, log: Log, parts: OwnParts = {}): Promise<OwnGraph> {
  const supergraphSdl = parts.supergraphSdl ?? readSupergraph(config.supergraph);
  checkNames(config.subgraphs, supergraphSdl);
  const stored = readStoredPlans(config.supergraph, supergraphSdl, log);
  const planner = openPlanner({ supergraphSdl, config, log }, stored);
  const remotes = await Remotes.open(config.subgraphs, config, log);
  const shelf = parts.edition ? null : openShelf(shelfSettings(config));
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
