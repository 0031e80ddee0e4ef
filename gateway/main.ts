import './telemetry';

import { openShelf, type Shelf } from '../editions';
import type { Config } from './config';
import { openPlanner } from './engine';
import { savedOperations } from './execution/warm';
import { openGraph, type Graph } from './graph';
import { serveHttp } from './http';
import type { HttpServer } from './http/server';
import { openLog, type Log } from './log';
import { Metrics } from './metrics';
import { fixedSource, ServedGraph } from './served';
import { shelfSettings } from './settings/store';
import { planning, readSupergraph } from './supergraph';
import type { Edition } from './subgraphs';

/** A running server. */
export interface RunningServer {
  /** Its address, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** The edition that it serves now. */
  readonly edition: Pick<Edition, 'id' | 'publishedAt'>;
  /** The graph behind it now, for callers in this process. */
  readonly graph: Graph;
  /** Drains and stops it: requests in flight are answered first, within the drain timeout. */
  close(): Promise<void>;
}

/** What the server is started over; each is opened from the configuration where it is not given. */
export interface Parts {
  /** Serves this edition and no other, whatever is switched to. */
  readonly edition?: Edition;
  readonly supergraphSdl?: string;
  readonly log?: Log;
}

/**
 * Starts the gateway: the edition, the graph over it, and HTTP.
 *
 * @throws before anything is served where the supergraph or the edition cannot be opened or the port cannot be bound;
 * what was opened is closed again.
 */
export async function startServer(config: Config, parts: Parts = {}): Promise<RunningServer> {
  const log = parts.log ?? openLog(config.logLevel);
  const supergraphSdl = parts.supergraphSdl ?? readSupergraph(config.supergraph);
  const planner = openPlanner(supergraphSdl, planning);
  const shelf: Shelf | null = parts.edition ? null : openShelf(shelfSettings(config));
  const metrics = new Metrics();
  const saved = savedOperations(config.operationsDir, log);
  let served: ServedGraph | undefined;
  try {
    served = await ServedGraph.open({
      source: shelf ?? fixedSource(parts.edition as Edition),
      async openGraph(edition) {
        const graph = await openGraph({ supergraphSdl, edition, config, log, planner });
        // The first edition must be served at once; another has time, while the one before it answers.
        if (served !== undefined) await graph.warm(saved);
        return graph;
      },
      onClosed: (closed) => metrics.remember(closed),
      log,
    });
    const http = await serveHttp(served, { config, log, metrics });
    void served.graph.warm(saved);
    return running(served, http, shelf);
  } catch (error) {
    await served?.close();
    await shelf?.close();
    throw error;
  }
}

function running(served: ServedGraph, http: HttpServer, shelf: Shelf | null): RunningServer {
  let closed: Promise<void> | undefined;
  return {
    url: http.url,
    get edition() {
      return served.edition;
    },
    get graph() {
      return served.graph;
    },
    close() {
      closed ??= http
        .drain()
        .finally(() => served.close())
        .finally(() => shelf?.close());
      return closed;
    },
  };
}

/**
 * Runs the gateway as this process: starts it, says on stdout where it is, and drains it on SIGTERM or SIGINT.
 * Fulfilled when it has stopped. A second signal ends the process at once.
 */
export async function runServer(config: Config, parts: Parts = {}): Promise<void> {
  const server = await startServer(config, parts);
  process.stdout.write(readyMessage(server, config));
  await signalled();
  process.stdout.write('Stopping: requests in flight are answered first.\n');
  await server.close();
}

function readyMessage({ url, edition }: RunningServer, config: Config): string {
  return [
    `Graph       ${url}/graphql`,
    ...(config.playground ? [`Playground  ${url}/playground`] : []),
    `Health      ${url}/health/ready`,
    `Edition     ${edition.id}, published ${edition.publishedAt}`,
    '',
  ].join('\n');
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      // With the listeners gone, the next signal has its default effect.
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      resolve();
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
