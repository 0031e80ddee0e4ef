import './telemetry';

import { Admission } from './admission';
import { trustedDocuments, type TrustedDocuments } from './admission/documents';
import type { Config } from './config';
import { savedOfOthers, savedOperations } from './execution/saved';
import type { Graph } from './graph';
import { Health, type Check } from './health';
import { serveHttp } from './http';
import type { Draining } from './http/drain';
import type { HttpServer } from './http/server';
import { pagesAreIn } from './http/static/built';
import { openLog, type Log } from './logging';
import { Metrics, OperationNames, RequestCounts, type Family } from './metrics';
import { Observer } from './observing/observer';
import { serveOperator } from './operator';
import { metricsLine } from './operator/metricsLine';
import { ownGraph, type OwnParts } from './graph/own';
import { ServedGraph, type ServedParts } from './serving/served';
import { checksOf, openCaches, type Caches } from './redisCache';
import type { Edition } from './graph/subgraphs';
import { SupergraphFile } from './graph/supergraphFile';
import { openTracing, type Tracing } from './tracing';
import { isWorker, tellPrimary } from './workers/metrics';
import { serveUntilStopped } from './workers/service';

/** The name of this service in traces, if no other name is configured. */
const SERVICE = 'mmd-gateway';

/** A running server. */
export interface RunningServer {
  /** The server's address, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** The address of the operator's port; null if this process has none. */
  readonly operatorUrl: string | null;
  /** The edition being served. */
  readonly edition: Pick<Edition, 'id' | 'publishedAt'>;
  /** The graph being served, for callers in this process. */
  readonly graph: Graph;
  /** Drains and stops the server; requests in flight are answered first, within the drain timeout. */
  close(how?: Draining): Promise<void>;
}

/** Parts with which to start the server. Each missing part is opened as configured. */
export interface Parts extends Omit<OwnParts, 'tracing'> {
  readonly log?: Log;
}

/**
 * Starts the gateway: the edition, the graph over it, and HTTP.
 *
 * @throws before anything is served, if the supergraph or the edition cannot be opened or the port cannot be bound;
 * everything that was opened is closed again.
 */
export async function startServer(config: Config, parts: Parts = {}): Promise<RunningServer> {
  const log = parts.log ?? openLog(config.logLevel);
  const saved = savedOperations(config, log);
  const documents = trustedDocuments(config, { saved, webDir: config.webDir });
  const tracing = await openTracing(config, SERVICE, log);
  const { source, openGraph, end } = await ownGraph(config, log, { ...parts, tracing });
  return start({ source, openGraph, log }, { config, pages: true, saved, documents, tracing, end });
}

/**
 * Starts a gateway over the supergraph in a file and the subgraphs at the addresses that the supergraph names. When the
 * file changes, the gateway switches to its new content. If the new content cannot be served, the gateway logs the
 * failure and continues with the old content.
 *
 * @throws before anything is served, if the file is not a supergraph or the port cannot be bound.
 */
export async function startSupergraph(
  file: string,
  config: Config,
  { log = openLog(config.logLevel) }: Pick<Parts, 'log'> = {},
): Promise<RunningServer> {
  const saved = savedOfOthers(config, log);
  const documents = trustedDocuments(config, { saved });
  const tracing = await openTracing(config, SERVICE, log);
  const source = new SupergraphFile(file, config, log);
  return start(
    { source, openGraph: (edition, caches) => source.openGraph(edition, caches), log },
    { config, pages: false, saved, documents, tracing, end: () => Promise.resolve() },
  );
}

interface Serving {
  readonly config: Config;
  readonly pages: boolean;
  /** The operations that are planned before a client sends them. */
  readonly saved: readonly string[];
  /** Distinguishes documents known in advance from others; null if the distinction makes no difference. */
  readonly documents: TrustedDocuments | null;
  /** The traces; null if nothing is traced. */
  readonly tracing: Tracing | null;
  /** Releases the resources below the served graph. */
  readonly end: () => Promise<void>;
}

/** The editions to serve, with the function that opens a graph over an edition. */
interface Opening extends Pick<ServedParts, 'source' | 'log'> {
  readonly openGraph: (edition: Edition, caches: Caches) => Promise<Graph>;
}

/** Opens the graph over the current edition and serves it over HTTP. */
async function start(
  parts: Opening,
  { config, pages, saved, documents, tracing, end: endBelow }: Serving,
): Promise<RunningServer> {
  const { log } = parts;
  if (config.profile !== '') log.info({ profile: config.profile }, 'a settings profile is active');
  const caches = openCaches(config, log, documents);
  const warm = [...new Set([...saved, ...(documents?.texts ?? [])])];
  // Without an operator port nobody reads the counts.
  const counts = config.operatorPort === null ? null : new RequestCounts(new OperationNames(warm));
  const metrics = counts && new Metrics(caches.shared, counts);
  let served: ServedGraph | undefined;
  let health: Health | undefined;
  let operator: HttpServer | null = null;
  const end = async (): Promise<void> => {
    health?.stop();
    await operator?.drain();
    await served?.close();
    caches.shared?.close();
    await endBelow();
    await tracing?.close();
  };
  try {
    served = await ServedGraph.open({
      ...parts,
      async openGraph(edition) {
        const graph = await parts.openGraph(edition, caches);
        // The first edition must be served at once. A later edition has time to warm up while the previous edition
        // answers.
        if (served !== undefined) await graph.warm(warm);
        return graph;
      },
      onClosed: (closed) => metrics?.remember(closed),
    });
    const checks = (): readonly Check[] => [...(served?.checks() ?? []), ...checksOf(caches)];
    health = new Health(checks, config, log);
    const admission = Admission.open(config, caches.shared, log);
    const observer = new Observer(config, log, counts, tracing);
    const { graph } = served;
    const families = async (): Promise<readonly Family[]> =>
      served === undefined || metrics === null ? [] : metrics.families(served);
    tellPrimary(families);
    operator = isWorker() ? null : await serveOperator({ config, families, log });
    const http = await serveHttp(served, { config, log, health, admission, observer, pages });
    metrics?.begin();
    void graph.warm(warm);
    return running(served, http, { end, operatorUrl: operator?.url ?? null });
  } catch (error) {
    await end();
    throw error;
  }
}

function running(
  served: ServedGraph,
  http: HttpServer,
  { end, operatorUrl }: Pick<RunningServer, 'operatorUrl'> & { readonly end: () => Promise<void> },
): RunningServer {
  let closed: Promise<void> | undefined;
  return {
    url: http.url,
    operatorUrl,
    get edition() {
      return served.edition;
    },
    get graph() {
      return served.graph;
    },
    close(how) {
      closed ??= http.drain(how).finally(end);
      return closed;
    },
  };
}

/**
 * Runs the gateway as this process or as one of its workers: starts it, prints its addresses, and drains it on request.
 * The promise is fulfilled when the gateway has stopped. A second signal ends the process at once.
 */
export async function runServer(config: Config, parts: Parts = {}): Promise<void> {
  const log = parts.log ?? openLog(config.logLevel);
  await run(await startServer(config, { ...parts, log }), readyMessage, config, log);
}

/** Runs a gateway over the supergraph in a file, as {@link runServer} does. */
export async function runSupergraph(file: string, config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  await run(await startSupergraph(file, config, { log }), supergraphMessage, config, log);
}

function run(
  server: RunningServer,
  message: (server: RunningServer, config: Config) => string,
  config: Config,
  log: Log,
): Promise<void> {
  const ready = message(server, config);
  return serveUntilStopped({ ready, close: (how) => server.close(how) }, config, log);
}

function supergraphMessage({ url, operatorUrl }: RunningServer): string {
  return [`Graph       ${url}/graphql`, `Health      ${url}/health/ready`, metricsLine(operatorUrl)].join(
    '\n',
  );
}

function readyMessage({ url, operatorUrl, edition }: RunningServer, { webDir, playground }: Config): string {
  const hasPages = pagesAreIn(webDir);
  return [
    `Graph       ${url}/graphql`,
    ...(hasPages ? [`Dashboard   ${url}`] : []),
    ...(hasPages && playground ? [`Playground  ${url}/playground`] : []),
    `Health      ${url}/health/ready`,
    ...(operatorUrl === null ? [] : [metricsLine(operatorUrl).trimEnd()]),
    `Edition     ${edition.id}, published ${edition.publishedAt}`,
    '',
  ].join('\n');
}
