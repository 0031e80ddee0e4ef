import '../telemetry';

import { openShelf } from '../../editions';
import type { Config } from '../config';
import { errorFormatter } from '../errors';
import { Lag } from '../execution/lag';
import { Queue } from '../execution/queue';
import { Health } from '../health';
import type { Draining } from '../http/drain';
import type { HttpServer } from '../http/server';
import { openLog, type Log } from '../logging';
import { ServedGraph } from '../serving/served';
import { shelfSettings } from '../settings/store';
import { shelved } from '../serving/shelved';
import type { Edition, LocalSubgraph } from '../graph/subgraphs';
import { openTracing } from '../tracing';
import { serveUntilStopped } from '../workers/service';
import { SubgraphAnswers } from './answers';
import { Documents } from './documents';
import { serveSubgraph } from './http';
import { noSuchSubgraph, subgraphNames } from './names';

/** A running subgraph. */
export interface RunningSubgraph {
  /** The subgraph's address, such as `http://127.0.0.1:4101`. */
  readonly url: string;
  /** The edition that the subgraph serves if a gateway names none. */
  readonly edition: Pick<Edition, 'id' | 'publishedAt'>;
  /** Drains and stops the subgraph: requests in flight are answered first, within the drain timeout. */
  close(how?: Draining): Promise<void>;
}

/**
 * Starts one subgraph of the current edition over HTTP. The subgraph follows every switch of editions.
 *
 * @throws before anything is served if there is no such subgraph, the edition cannot be opened or the port cannot be
 * bound; everything that was opened is closed again.
 */
export async function startSubgraph(
  name: string,
  config: Config,
  { log = openLog(config.logLevel) }: { readonly log?: Log } = {},
): Promise<RunningSubgraph> {
  if (!subgraphNames.includes(name)) throw new Error(noSuchSubgraph(name));
  const tracing = await openTracing(config, `mmd-${name}`, log);
  const shelf = openShelf({ ...shelfSettings(config), followStatement: tracing?.followStatement });
  let served: ServedGraph<SubgraphAnswers> | undefined;
  let health: Health | undefined;
  const lag = new Lag(config.maxLagMs);
  const end = async (): Promise<void> => {
    lag.stop();
    health?.stop();
    await served?.close();
    await shelf.close();
    await tracing?.close();
  };
  try {
    const openGraph = answersOpener(name, config, { log, lag });
    served = await ServedGraph.open<SubgraphAnswers>({
      source: shelved(shelf, [name]),
      openGraph: (edition) => Promise.resolve(openGraph(edition)),
      log,
      keep: config.subgraphEditions - 1,
    });
    health = new Health(() => served?.checks() ?? [], config, log);
    const http = await serveSubgraph(served, { config, health, log, tracing });
    return running(served, http, end);
  } catch (error) {
    await end();
    throw error;
  }
}

function running(
  served: ServedGraph<SubgraphAnswers>,
  http: HttpServer,
  end: () => Promise<void>,
): RunningSubgraph {
  let closed: Promise<void> | undefined;
  return {
    url: http.url,
    get edition() {
      return served.edition;
    },
    close(how) {
      closed ??= http.drain(how).finally(end);
      return closed;
    },
  };
}

/**
 * Returns a function that opens the subgraph of an edition. All editions share the parsed documents, because they share
 * the schema.
 */
function answersOpener(
  name: string,
  config: Config,
  { log, lag }: { readonly log: Log; readonly lag: Lag },
): (edition: Edition) => SubgraphAnswers {
  const formatError = errorFormatter(log);
  const queue = new Queue({ maxInFlight: config.maxInFlight, lag });
  const bounds = { maxBytes: config.subgraphMaxResponseBytes };
  let documents: Documents | undefined;
  return ({ id, subgraphs: opened }) => {
    const subgraph: LocalSubgraph | undefined = opened.find((one) => one.name === name);
    if (subgraph === undefined) throw new Error(`Edition ${id} has no subgraph ${name}.`);
    documents ??= new Documents(subgraph.schema, {
      maxTokens: config.subgraphMaxTokens,
      introspection: config.introspection,
    });
    return new SubgraphAnswers(subgraph, { documents, formatError, bounds, queue });
  };
}

/**
 * Runs a subgraph as this process or one of its workers: starts it, reports its address, and drains it on request.
 * Resolves when it has stopped. A second signal ends the process at once.
 */
export async function runSubgraph(name: string, config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  const { url, edition, close } = await startSubgraph(name, config, { log });
  const ready = [
    `Subgraph    ${name}, ${url}/graphql`,
    `Health      ${url}/health/ready`,
    `Edition     ${edition.id}, published ${edition.publishedAt}`,
    '',
  ].join('\n');
  await serveUntilStopped({ ready, close }, config, log);
}
