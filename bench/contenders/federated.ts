import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle } from '../bundles';
import type { Process } from '../machine/spawn';
import { mmd, postOf, startServer, type Contender, type Running, type Surroundings } from './contender';

const subgraphs = ['adept', 'atlas', 'continental', 'jvap', 'khartoum', 'rabat'] as const;

interface Gateway {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly path?: string;
}

type Addresses = Readonly<Record<string, string>>;

/** Writes a copy of the committed supergraph with the given addresses of subgraphs, and returns its file. */
function supergraphWith(addresses: Addresses, folder: string): string {
  const file = join(mkdtempSync(join(folder, 'supergraph-')), 'supergraph.graphql');
  const sdl = readFileSync('schema/supergraph.graphql', 'utf8').replaceAll(
    /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
    (_, name: string) => `@join__graph(name: "${name}", url: "${addresses[name] ?? ''}")`,
  );
  writeFileSync(file, sdl);
  return file;
}

/** A function that serves one subgraph. */
type ServeSubgraph = (name: string, run: Surroundings) => ReturnType<typeof startServer>;

/**
 * Serves a subgraph in the usual setup: Apollo Server over its schema and its resolvers, which read through knex and
 * dataloader.
 */
const byApolloServer: ServeSubgraph = (name, { editionsDir }) =>
  startServer(
    [ensureBundle('servers/subgraph')],
    { MMD_EDITIONS_DIR: editionsDir, MMD_BENCH_STORE: 'knex', MMD_BENCH_SUBGRAPH: name },
    '/',
  );

/** Serves a subgraph in the same way as this project. */
const byThisProject: ServeSubgraph = (name, { editionsDir }) =>
  startServer(mmd('subgraph', name), {
    MMD_EDITIONS_DIR: editionsDir,
    MMD_LOG_LEVEL: 'silent',
    MMD_ROW_CACHE_BYTES: '0',
  });

/** Starts six subgraphs over HTTP, each in a separate process, and a gateway over them. */
async function overHttp(
  run: Surroundings,
  serve: ServeSubgraph,
  gateway: (addresses: Addresses) => Gateway,
): Promise<Running> {
  const processes: Process[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(processes.map((each) => each.stop()));
  };
  try {
    const addresses: Record<string, string> = {};
    for (const subgraph of subgraphs) {
      const started = await serve(subgraph, run);
      processes.push(started.server);
      addresses[subgraph] = started.url;
    }
    const { args, environment = {}, path } = gateway(addresses);
    const { server, url } = await startServer(args, environment, path);
    processes.push(server);
    return {
      pids: processes.map(({ pid }) => pid),
      requestFor: (question) => Promise.resolve(postOf(url, question)),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const apollo =
  ({ workDir }: Surroundings) =>
  (addresses: Addresses): Gateway => ({
    args: [ensureBundle('servers/gateway')],
    environment: { MMD_BENCH_SUPERGRAPH: supergraphWith(addresses, workDir) },
    path: '/',
  });

const hive =
  ({ workDir }: Surroundings, ...flags: readonly string[]) =>
  (addresses: Addresses): Gateway => ({
    args: [
      'bench/hive/node_modules/@graphql-hive/gateway/dist/bin.js',
      'supergraph',
      supergraphWith(addresses, workDir),
      ...flags,
    ],
    environment: { LOG_LEVEL: 'error', HOST: '127.0.0.1' },
  });

const thisProject =
  ({ editionsDir, workDir }: Surroundings) =>
  (addresses: Addresses): Gateway => ({
    args: mmd('gateway'),
    environment: {
      MMD_EDITIONS_DIR: editionsDir,
      MMD_WEB_DIR: workDir,
      MMD_LOG_LEVEL: 'silent',
      MMD_RESPONSE_CACHE_BYTES: '0',
      MMD_SUBGRAPHS: Object.entries(addresses)
        .map(([name, url]) => `${name}=${url}`)
        .join(','),
    },
  });

/** Other projects' gateways over our subgraphs, each served in the usual setup. */
export const federated: readonly Contender[] = [
  {
    name: 'apollo',
    what: 'Apollo Gateway over six HTTP subgraphs with knex',
    start: (run) => overHttp(run, byApolloServer, apollo(run)),
  },
  {
    name: 'hive',
    what: 'Hive Gateway over the same with knex',
    needs: 'bench/hive',
    start: (run) => overHttp(run, byApolloServer, hive(run)),
  },
  {
    name: 'hive-rust',
    what: 'Hive Gateway, Rust planner, over the same with knex',
    needs: 'bench/hive',
    start: (run) => overHttp(run, byApolloServer, hive(run, '--hive-router-runtime')),
  },
];

/** Gateways over our subgraphs, served in the same way as in this project, to compare only the gateways. */
export const remote: readonly Contender[] = [
  {
    name: 'mmd-remote',
    what: 'mmd gateway over six mmd subgraphs, nothing kept',
    start: (run) => overHttp(run, byThisProject, thisProject(run)),
  },
  {
    name: 'apollo-remote',
    what: 'Apollo Gateway over six mmd subgraphs',
    start: (run) => overHttp(run, byThisProject, apollo(run)),
  },
];
