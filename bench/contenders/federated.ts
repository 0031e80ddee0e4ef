import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundle } from '../bundles';
import type { Process } from '../machine/spawn';
import { postOf, startServer, type Contender, type Running, type Surroundings } from './contender';

const subgraphs = ['adept', 'atlas', 'continental', 'jvap', 'khartoum', 'rabat'] as const;

interface Gateway {
  readonly args: () => readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly path?: string;
}

type Addresses = Readonly<Record<string, string>>;

/** The committed supergraph with the addresses of subgraphs in it, as a file. */
function supergraphWith(addresses: Addresses, file: string): string {
  const sdl = readFileSync('schema/supergraph.graphql', 'utf8').replaceAll(
    /@join__graph\(name: "(\w+)", url: ""\)/g,
    (_, name: string) => `@join__graph(name: "${name}", url: "${addresses[name] ?? ''}")`,
  );
  writeFileSync(file, sdl);
  return file;
}

/** Six subgraphs over HTTP, each a process of Apollo Server's, and a gateway over them. */
async function overHttp(
  name: string,
  { editionsDir, workDir }: Surroundings,
  gateway: (supergraph: string) => Gateway,
): Promise<Running> {
  const processes: Process[] = [];
  const addresses: Record<string, string> = {};
  for (const subgraph of subgraphs) {
    const started = await startServer(
      [ensureBundle('servers/subgraph')],
      { MMD_EDITIONS_DIR: editionsDir, MMD_BENCH_SUBGRAPH: subgraph },
      '/',
    );
    processes.push(started.server);
    addresses[subgraph] = started.url;
  }
  const {
    args,
    environment = {},
    path,
  } = gateway(supergraphWith(addresses, join(workDir, `${name}.supergraph.graphql`)));
  const { server, url } = await startServer(args(), environment, path);
  processes.push(server);
  return {
    pids: processes.map(({ pid }) => pid),
    requestFor: (operation) => Promise.resolve(postOf(url, operation)),
    stop: async () => void (await Promise.all(processes.map((each) => each.stop()))),
  };
}

const hive =
  (...flags: string[]) =>
  (supergraph: string): Gateway => ({
    args: () => [
      'bench/hive/node_modules/@graphql-hive/gateway/dist/bin.js',
      'supergraph',
      supergraph,
      ...flags,
    ],
    environment: { LOG_LEVEL: 'error', HOST: '127.0.0.1' },
  });

/** Gateways of others over our subgraphs as services. */
export const federated: readonly Contender[] = [
  {
    name: 'apollo',
    what: 'Apollo Server and Apollo Gateway over six HTTP subgraphs',
    start: (run) =>
      overHttp('apollo', run, (supergraph) => ({
        args: () => [ensureBundle('servers/gateway')],
        environment: { MMD_BENCH_SUPERGRAPH: supergraph },
        path: '/',
      })),
  },
  {
    name: 'hive',
    what: 'Hive Gateway over the same subgraphs',
    start: (run) => overHttp('hive', run, hive()),
  },
  {
    name: 'hive-rust',
    what: 'Hive Gateway with its Rust planner over the same subgraphs',
    start: (run) => overHttp('hive-rust', run, hive('--hive-router-runtime')),
  },
];
