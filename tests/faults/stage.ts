import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';

import { PostgresShelf, type Shelf } from '../../editions';
import { subgraphNames } from '../../gateway/subgraphServer/names';
import { freePort } from '../support/ports';
import { openProxy, type Proxy } from '../support/proxy';
import { openWorkplace } from '../support/publishing';
import { startServing, type ServingProcess } from '../support/workers';
import { renameAll } from './editions';
import { startOwnPostgres, type OwnPostgres } from './postgres';

const bin = resolve(__dirname, '../../cli/bin.cjs');

/** The whole installation: a database with two editions, six subgraphs, and a gateway of several processes. */
export interface Stage {
  readonly postgres: OwnPostgres;
  /** The proxy in front of Redis; null if there is no Redis. */
  readonly redis: Proxy | null;
  readonly shelf: Shelf;
  /** The edition served first, and one in which every name is different. */
  readonly editions: readonly [first: string, second: string];
  readonly gateway: ServingProcess;
  /** The subgraphs by name. */
  readonly subgraphs: ReadonlyMap<string, ServingProcess>;
  /** Restarts a killed subgraph at the same address; resolves when it listens. */
  revive(name: string): Promise<void>;
  /** Runs a command to its end; fails if the command does. */
  mmd(...args: string[]): Promise<void>;
  close(): Promise<void>;
}

/** The resources of this machine for the run. */
export interface Means {
  /** The address of Redis, from `MMD_TEST_CACHE_URL`. */
  readonly cacheUrl: string | undefined;
  /** The number of processes of the gateway. */
  readonly workers: number;
}

/** Sets up the stage. Close it when done. */
export async function setStage({ cacheUrl, workers }: Means): Promise<Stage> {
  const undo: (() => unknown)[] = [];
  const close = async (): Promise<void> => {
    for (const each of undo.splice(0).reverse()) await each();
  };
  try {
    const place = openWorkplace();
    undo.push(() => place.remove());
    const postgres = startOwnPostgres(await freePort());
    undo.push(() => postgres.stop());
    const environment = { DATABASE_URL: postgres.url, MMD_DATA_DIR: place.data };
    const mmd = (...args: string[]): Promise<void> => run(args, environment);
    await mmd('data', 'publish');
    const database = {
      url: postgres.url,
      poolSize: 4,
      statementTimeoutMs: 10_000,
      connectTimeoutMs: 5_000,
      idleTimeoutMs: 30_000,
    };
    const shelf = new PostgresShelf(database);
    undo.push(() => shelf.close());
    const first = (await shelf.open()).id;
    renameAll(place.data);
    await mmd('data', 'publish');
    const second = (await shelf.open()).id;
    await mmd('edition', 'switch', first);

    const subgraphs = new Map<string, ServingProcess>();
    const ports = new Map<string, number>();
    for (const name of subgraphNames) ports.set(name, await freePort());
    const startOne = (name: string): Promise<string> => {
      const started = startServing(['subgraph', name, '--port', String(ports.get(name))], {
        ...environment,
        // So that rows not cached further up are read from PostgreSQL.
        MMD_ROW_CACHE_BYTES: '0',
        MMD_DATABASE_POOL_SIZE: '4',
      });
      subgraphs.set(name, started);
      return started.url;
    };
    undo.push(() => Promise.all([...subgraphs.values()].map((subgraph) => subgraph.stop())));
    await Promise.all(subgraphNames.map(startOne));

    const redis = cacheUrl === undefined ? null : await openProxy(cacheUrl);
    undo.push(() => redis?.cut());
    const addresses = [...ports].map(([name, port]) => `${name}=http://127.0.0.1:${port}/graphql`);
    const gateway = startServing(['gateway', '--workers', String(workers)], {
      ...environment,
      MMD_SUBGRAPHS: addresses.join(','),
      ...(redis !== null && {
        CACHE_URL: redis.url,
        MMD_CACHE_PREFIX: `mmd-faults-${randomBytes(4).toString('hex')}`,
        MMD_CACHE_TTL_SECONDS: '600',
      }),
    });
    undo.push(() => gateway.stop());
    await gateway.url;
    return {
      postgres,
      redis,
      shelf,
      editions: [first, second],
      gateway,
      subgraphs,
      revive: (name) => startOne(name).then(() => undefined),
      mmd,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function run(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [bin, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    child.on('close', (code) => {
      if (code === 0) settle();
      else reject(new Error(`mmd ${args.join(' ')} failed:\n${said}`));
    });
  });
}
