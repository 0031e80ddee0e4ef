import './telemetry';

import { openShelf, type Shelf } from '../editions';
import type { Config } from './config';
import { openPlanner } from './engine';
import { openGraph, type Graph } from './graph';
import type { Log } from './log';
import { Remotes } from './remote';
import { checkNames } from './remote/addresses';
import { fixedSource, type ServedParts } from './served';
import { subgraphNames } from './service/names';
import { shelfSettings } from './settings/store';
import type { Caches } from './shared';
import type { Edition } from './subgraphs';
import { planning, readSupergraph } from './supergraph';

/** What a graph is opened over in place of what the configuration names. */
export interface OwnParts {
  /** This edition and no other, whatever is switched to. */
  readonly edition?: Edition;
  readonly supergraphSdl?: string;
}

/** This project's graph: where its editions come from, and how it is opened over one of them. */
export interface OwnGraph extends Pick<ServedParts, 'source'> {
  readonly openGraph: (edition: Edition, caches: Caches) => Promise<Graph>;
  /** Lets go of the shelf and of the subgraphs that are elsewhere. */
  readonly end: () => Promise<void>;
}

/**
 * Makes ready what the graph is opened with; no edition is opened yet.
 *
 * @throws where the supergraph cannot be read, or a subgraph is named that it does not have.
 */
export async function ownGraph(config: Config, log: Log, parts: OwnParts = {}): Promise<OwnGraph> {
  const supergraphSdl = parts.supergraphSdl ?? readSupergraph(config.supergraph);
  // It was validated when it was composed.
  const planner = openPlanner(supergraphSdl, planning, { validate: false });
  checkNames(config.subgraphs, supergraphSdl);
  const remotes = await Remotes.open(config.subgraphs, config, log);
  const shelf: Shelf | null = parts.edition ? null : openShelf(shelfSettings(config));
  return {
    source: shelf === null ? fixedSource(parts.edition as Edition) : embeddedOf(shelf, remotes),
    openGraph: (edition, caches) =>
      openGraph({ supergraphSdl, edition, remotes, caches, config, log, planner }),
    async end() {
      await shelf?.close();
      await remotes.close();
    },
  };
}

/** Opens of each edition what is not served elsewhere. */
function embeddedOf(shelf: Shelf, remotes: Remotes): ServedParts['source'] {
  if (remotes.names.length === 0) return shelf;
  const only = subgraphNames.filter((name) => !remotes.names.includes(name));
  return { open: (id) => shelf.open(id, only), watch: (watcher) => shelf.watch(watcher) };
}
