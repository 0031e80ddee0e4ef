import { cpSync, readFileSync, renameSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import pino from 'pino';

import { PostgresShelf, publish } from '../editions';
import { readConfig } from '../gateway/config';
import { startServer, startSupergraph, type RunningServer } from '../gateway/main';
import { startSubgraph } from '../gateway/subgraphServer';
import { startGateway } from './support/gateway';
import { quickLooks, toldBy, untilTold } from './support/health';
import { answerOf, codesOf, post } from './support/http';
import { settingsFor, startPostgres, type TestPostgres } from './support/postgres';
import { openProxy, type Proxy } from './support/proxy';
import { openWorkplace } from './support/publishing';
import { startRedis } from './support/redis';
import { startStandIn, startSubgraphs } from './support/services';
import { startServing } from './support/workers';

// `/health/ready` tells the truth: 503 if this process cannot answer, degraded if something shared with others fails.

const silent = pino({ level: 'silent' });
const ready = { code: 200, status: 'ready' };
const unready = { code: 503, status: 'unready', away: ['files'] };
const degraded = (...away: string[]) => ({ code: 200, status: 'degraded', away });

describe('editions in a folder', () => {
  const place = openWorkplace();
  const log: string[] = [];
  let server: RunningServer;
  let folder: string;
  beforeAll(async () => {
    const id = await place.publish();
    folder = join(place.editions, id);
    const config = readConfig({ PORT: '0', MMD_EDITIONS_DIR: place.editions, ...quickLooks });
    server = await startServer(config, { log: pino({ base: null }, { write: (line) => log.push(line) }) });
  });
  afterAll(async () => {
    await server.close();
    place.remove();
  });

  /** Does harm, expects that it is reported, undoes it, and expects that it is no longer reported. */
  async function harmed(harm: () => void, undo: () => void): Promise<void> {
    await untilTold(server.url, ready);
    harm();
    await untilTold(server.url, unready);
    undo();
    await untilTold(server.url, ready);
  }

  it('are gone with their folder, and come back with it', async () => {
    const elsewhere = `${place.editions}.aside`;
    await harmed(
      () => renameSync(place.editions, elsewhere),
      () => renameSync(elsewhere, place.editions),
    );
    const told = log
      .filter((line) => /a dependency is (unavailable|available again)/.test(line))
      .map((line) => JSON.parse(line) as object);
    expect(told).toMatchObject([
      {
        level: 50,
        what: 'files',
        err: { message: expect.stringMatching(/^Edition \S+ (has no edition\.json|is missing the file)/) },
      },
      { level: 30, what: 'files' },
    ]);
  });

  const changes: readonly (readonly [string, string, (file: string, whole: Buffer) => void])[] = [
    ['cut short', 'atlas.sqlite', (file, whole) => truncateSync(file, whole.length / 2)],
    ['emptied', 'adept.sqlite', (file) => truncateSync(file, 0)],
    ['written over', 'rabat.sqlite', (file) => writeFileSync(file, 'Something else entirely.\n')],
    [
      'changed in one byte, its size and time as they were',
      'jvap.sqlite',
      (file, whole) => {
        const { atime, mtime } = statSync(file);
        const changed = Buffer.from(whole);
        changed[whole.length - 1] = changed[whole.length - 1]! ^ 1;
        writeFileSync(file, changed);
        utimesSync(file, atime, mtime);
      },
    ],
    ['no JSON any more', 'edition.json', (file) => writeFileSync(file, '{')],
  ];

  it.each(changes)('are damaged by one file that is %s', async (_, name, change) => {
    const file = join(folder, name);
    const whole = readFileSync(file);
    // A copy: writing into a file that SQLite has mapped into memory would end this process.
    const copy = `${file}.copy`;
    await harmed(
      () => {
        cpSync(file, copy);
        change(copy, whole);
        renameSync(copy, file);
      },
      () => {
        writeFileSync(copy, whole);
        renameSync(copy, file);
      },
    );
  });

  it('lack one file', async () => {
    const [file, aside] = [join(folder, 'khartoum.sqlite'), join(folder, 'khartoum.aside')];
    await harmed(
      () => renameSync(file, aside),
      () => renameSync(aside, file),
    );
  });

  it('are looked at by a subgraph that is served alone, as far as they are its own', async () => {
    const config = readConfig({ PORT: '0', MMD_EDITIONS_DIR: place.editions, ...quickLooks });
    const [rabat, jvap] = [
      await startSubgraph('rabat', config, { log: silent }),
      await startSubgraph('jvap', config, { log: silent }),
    ];
    const [file, aside] = [join(folder, 'rabat.sqlite'), join(folder, 'rabat.aside')];
    renameSync(file, aside);
    await untilTold(rabat.url, unready);
    expect(await toldBy(jvap.url)).toEqual(ready);
    renameSync(aside, file);
    await untilTold(rabat.url, ready);
    await Promise.all([rabat.close(), jvap.close()]);
  });

  it('are not taken for gone by a process that was held up', async () => {
    const log: string[] = [];
    const environment = { MMD_HEALTH_INTERVAL_MS: '50', MMD_HEALTH_TIMEOUT_MS: '200' };
    const config = readConfig({ PORT: '0', MMD_EDITIONS_DIR: place.editions, ...environment });
    const busy = await startServer(config, {
      log: pino({ base: null }, { write: (line) => log.push(line) }),
    });
    for (let turn = 0; turn < 10; turn += 1) {
      // Somewhere in the middle of a check.
      await wait(45 + turn);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    }
    expect(await toldBy(busy.url)).toEqual(ready);
    await busy.close();
    expect(log.filter((line) => line.includes('a dependency is unavailable'))).toEqual([]);
  });

  it('are looked at by each worker', async () => {
    const serving = startServing(['serve', '--workers', '2'], {
      MMD_EDITIONS_DIR: place.editions,
      ...quickLooks,
    });
    const url = await serving.url;
    const aside = `${folder}.aside`;
    /** Asks both workers, as connections go to them in turn. */
    const all = () => Promise.all([toldBy(url), toldBy(url), toldBy(url), toldBy(url)]);
    expect(await all()).toEqual([ready, ready, ready, ready]);
    renameSync(folder, aside);
    for (let turn = 0; turn < 4; turn += 1) await untilTold(url, unready);
    await untilTold(url, unready);
    const end = Date.now() + 120_000;
    let told = await all();
    while (told.some(({ code }) => code !== 503) && Date.now() < end) told = await all();
    renameSync(aside, folder);
    expect(told).toEqual([unready, unready, unready, unready]);
    expect(await serving.stop()).toBe(0);
  });
});

describe('editions in PostgreSQL', () => {
  const place = openWorkplace();
  let postgres: TestPostgres;
  let proxy: Proxy;
  let shelf: PostgresShelf;
  let server: RunningServer;
  let strict: RunningServer;
  let number: number;
  beforeAll(async () => {
    postgres = await startPostgres();
    proxy = await openProxy(postgres.url);
    shelf = new PostgresShelf(settingsFor(postgres.url));
    number = (await publish({ dataDir: place.data, shelf })).edition.number;
    const environment = {
      PORT: '0',
      DATABASE_URL: proxy.url,
      MMD_DATABASE_CONNECT_TIMEOUT_MS: '3000',
      MMD_DATABASE_STATEMENT_TIMEOUT_MS: '3000',
      MMD_DATABASE_POOL_SIZE: '2',
      ...quickLooks,
    };
    server = await startServer(readConfig(environment), { log: silent });
    strict = await startServer(readConfig({ ...environment, MMD_DEGRADED_IS_READY: 'false' }), {
      log: silent,
    });
  });
  afterAll(async () => {
    await proxy.mend();
    await Promise.all([server.close(), strict.close()]);
    await proxy.cut();
    await shelf.close();
    await postgres.close();
    place.remove();
  });

  const kept = { query: '{ meetings(first: 3) { totalCount nodes { id } } }' };
  const away = degraded('postgresql');

  it('are away with their server: degraded, and what is kept is answered', async () => {
    const before = await post(server.url, kept);
    expect(codesOf(before)).toEqual([]);
    await proxy.cut();
    await untilTold(server.url, away);
    await untilTold(strict.url, { ...away, code: 503 });
    expect(answerOf(await post(server.url, kept))).toEqual(answerOf(before));
    await proxy.mend();
    await untilTold(server.url, ready);
    await untilTold(strict.url, ready);
  });

  it('are away with a network that swallows everything', async () => {
    proxy.freeze();
    await untilTold(server.url, away);
    await proxy.cut();
    await proxy.mend();
    await untilTold(server.url, ready);
  });

  it('are gone with a schema that somebody dropped, and with one table', async () => {
    await postgres.sql(`alter schema e${number}_rabat rename to aside`);
    await untilTold(server.url, away);
    await untilTold(strict.url, { ...away, code: 503 });
    await postgres.sql(`alter schema aside rename to e${number}_rabat`);
    await untilTold(server.url, ready);
    await postgres.sql(`drop schema e${number}_adept cascade`);
    await untilTold(server.url, away);
  });
});

it('is degraded while Redis is away, and ready again when it is back', async () => {
  const redis = await startRedis();
  const proxy = await openProxy(redis.url);
  const gateway = await startGateway({
    environment: { ...redis.environment, CACHE_URL: proxy.url, ...quickLooks },
  });
  await untilTold(gateway.url, ready);
  await proxy.cut();
  await untilTold(gateway.url, degraded('redis'));
  expect(answerOf(await post(gateway.url, { query: '{ country(code: "ML") { name } }' }))).toEqual({
    data: { country: { name: 'Mali' } },
  });
  await proxy.mend();
  await untilTold(gateway.url, ready);
  await gateway.close();
  await proxy.cut();
  await redis.close();
});

it('is degraded while subgraphs are away that nobody asked, by their names', async () => {
  const subgraphs = await startSubgraphs(['rabat', 'jvap']);
  const silentOne = await startStandIn(() => undefined);
  const addresses = `${subgraphs.addresses},adept=${silentOne.url}/graphql`;
  const environment = { MMD_SUBGRAPHS: addresses, ...quickLooks, MMD_HEALTH_TIMEOUT_MS: '300' };
  const gateway = await startGateway({ environment });
  await untilTold(gateway.url, degraded('subgraph adept'));
  await subgraphs.subgraph('rabat').close();
  await untilTold(gateway.url, degraded('subgraph rabat', 'subgraph adept'));
  // Failed checks do not count as failures of the subgraphs.
  const query = '{ country(code: "ML") { jvap { __typename } } }';
  expect(codesOf(await post(gateway.url, { query }))).toEqual([]);
  await gateway.close();
  await silentOne.close();
  await subgraphs.close();
});

it('tells of the subgraphs of a supergraph in a file', async () => {
  const subgraphs = await startSubgraphs();
  const environment = { PORT: '0', MMD_SUBGRAPHS: subgraphs.addresses, ...quickLooks };
  const gateway = await startSupergraph('schema/supergraph.graphql', readConfig(environment), {
    log: silent,
  });
  await untilTold(gateway.url, ready);
  await subgraphs.subgraph('atlas').close();
  await untilTold(gateway.url, degraded('subgraph atlas'));
  await gateway.close();
  await subgraphs.close();
});
