import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Client } from 'pg';
import pino from 'pino';

import { PostgresShelf, publish } from '../editions';
import { refusal } from '../editions/postgres/trouble';
import { readConfig } from '../gateway/config';
import { startServer, type RunningServer } from '../gateway/main';
import { Database } from '../subgraphs/kit/store/postgres';
import { answerOf, codesOf, post, type HttpAnswer } from './support/http';
import { settingsFor, startPostgres, type TestPostgres } from './support/postgres';
import { openProxy, type Proxy } from './support/proxy';
import { openWorkplace } from './support/publishing';

// PostgreSQL gone, slow, full or read-only: the data lost, and the messages for clients and operators.

const bin = resolve(__dirname, '../cli/bin.cjs');
const PATIENCE = 1_500;

const place = openWorkplace();
let postgres: TestPostgres;
let proxy: Proxy;
let shelf: PostgresShelf;
let server: RunningServer;
let first: string;
const log: string[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  proxy = await openProxy(postgres.url);
  shelf = new PostgresShelf(settingsFor(postgres.url));
  first = (await publish({ dataDir: place.data, shelf })).edition.id;
  const config = readConfig({
    PORT: '0',
    DATABASE_URL: proxy.url,
    MMD_DATABASE_CONNECT_TIMEOUT_MS: String(PATIENCE),
    MMD_DATABASE_STATEMENT_TIMEOUT_MS: '1000',
    MMD_DATABASE_POOL_SIZE: '4',
    // Without caches the store is asked again each time.
    MMD_RESPONSE_CACHE_BYTES: '0',
    MMD_ROW_CACHE_BYTES: '0',
    MMD_EDITION_POLL_MS: '200',
  });
  const write = (line: string): void => void log.push(line);
  server = await startServer(config, { log: pino({ level: 'info', base: null }, { write }) });
});

afterAll(async () => {
  await proxy.mend();
  await server.close();
  await proxy.cut();
  await shelf.close();
  await postgres.close();
  place.remove();
});

const query = `{
  edition { id }
  rabat { summary }
  meetings(filter: { components: [RABAT] }, first: 5) { totalCount nodes { id title ... on RabatMeeting { note } } }
}`;
const ask = (): Promise<HttpAnswer> => post(server.url, { query });

function isWhole(answer: HttpAnswer): void {
  expect(answerOf(answer)).not.toHaveProperty('errors');
  expect(answerOf(answer).data).toMatchObject({ edition: { id: expect.any(String) as string } });
}

/** Expects a message that only says that the store is not responding, and nothing about the database. */
function saysNoMore({ text }: Pick<HttpAnswer, 'text'>): void {
  expect(text).toContain('is not responding');
  saysNothingInside({ text });
}

function saysNothingInside({ text }: Pick<HttpAnswer, 'text'>): void {
  expect(text.replaceAll('STORE_TIMEOUT', '')).not.toMatch(
    /127\.0\.0\.1|localhost|postgres|select |ECONN|e\d+_|timeout|SQL/i,
  );
}

async function untilAnswered(): Promise<void> {
  const started = Date.now();
  while (codesOf(await ask()).length > 0 && Date.now() - started < 10_000) await wait(50);
}

describe('gone at the start', () => {
  const environment = {
    ...process.env,
    PORT: '0',
    DATABASE_URL: 'postgres://somebody:secret@127.0.0.1:9/graph',
    MMD_DATABASE_CONNECT_TIMEOUT_MS: '300',
  };

  it.each([['serve'], ['data publish'], ['edition list'], ['edition switch 1-00000000']])(
    '`mmd %s` says what cannot be reached, without the password, and fails',
    (command) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...command.split(' ')], {
        encoding: 'utf8',
        env: environment,
        timeout: 60_000,
      });
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toMatch(
        /^mmd: PostgreSQL at 127\.0\.0\.1:9\/graph cannot be reached \(.*ECONNREFUSED.*\)\. Check that it is running/m,
      );
      expect(stderr).not.toContain('secret');
    },
  );

  it('a wrong DATABASE_URL is refused with the other settings, and never shown', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://root:secret@host/graph', PORT: '-1' })).toThrow(
      /PORT[^]*DATABASE_URL="\(hidden\)": must be the address of a PostgreSQL database/,
    );
  });
});

describe('gone in the middle', () => {
  it('whoever asks is told to ask again, within the patience, and nothing more', async () => {
    isWhole(await ask());
    await proxy.cut();
    const started = Date.now();
    const answer = await ask();
    expect(Date.now() - started).toBeLessThan(PATIENCE + 5_000);
    expect(answer.status).toBe(200);
    expect(new Set(codesOf(answer))).toEqual(new Set(['STORE_UNAVAILABLE']));
    saysNoMore(answer);
    // Fields that need no store are answered.
    const known = await post(server.url, { query: '{ edition { id } rabat { summary } }' });
    expect(answerOf(known).data).toEqual({ edition: { id: first }, rabat: null });
  });

  it('nobody waits for a server that has long been away', async () => {
    const started = Date.now();
    const answers = await Promise.all(Array.from({ length: 20 }, ask));
    expect(Date.now() - started).toBeLessThan(PATIENCE);
    for (const answer of answers) expect(new Set(codesOf(answer))).toEqual(new Set(['STORE_UNAVAILABLE']));
  });

  it('the process lives, is alive, and says once in its log that editions cannot be asked for', async () => {
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    const told = log.filter((line) => line.includes('cannot reach the store of editions'));
    expect(told.length).toBeLessThanOrEqual(1);
    expect(log.join('')).toContain('the store is not responding');
  });

  it('as soon as it is back all is answered, and switches are followed again', async () => {
    await proxy.mend();
    await untilAnswered();
    isWhole(await ask());
    place.retitle('Back again');
    const { edition } = await publish({ dataDir: place.data, shelf });
    const started = Date.now();
    while (server.edition.id !== edition.id && Date.now() - started < 5_000) await wait(20);
    expect(server.edition.id).toBe(edition.id);
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});

describe('restarted under load', () => {
  async function underLoad(trouble: () => Promise<void>): Promise<HttpAnswer[]> {
    const answers: HttpAnswer[] = [];
    let troubled = true;
    const clients = Array.from({ length: 6 }, async () => {
      while (troubled) answers.push(await ask());
      // And one more after everything has recovered.
      answers.push(await ask());
    });
    await wait(200);
    await trouble();
    troubled = false;
    await Promise.all(clients);
    return answers;
  }

  it('away for half a second: nobody loses anything', async () => {
    const answers = await underLoad(async () => {
      await proxy.cut();
      await wait(500);
      await proxy.mend();
    });
    answers.forEach(isWhole);
    expect(answers.length).toBeGreaterThanOrEqual(12);
  });

  it('every connection ended by the server: nobody loses anything', async () => {
    const answers = await underLoad(() => postgres.disconnectAll());
    answers.forEach(isWhole);
  });
});

describe('slow or hanging', () => {
  it('a network that swallows everything is given up after the statement timeout', async () => {
    isWhole(await ask());
    proxy.freeze();
    const started = Date.now();
    const answer = await ask();
    expect(Date.now() - started).toBeLessThan(8_000);
    expect(new Set(codesOf(answer))).toEqual(new Set(['STORE_UNAVAILABLE']));
    saysNoMore(answer);
    await proxy.cut();
    await proxy.mend();
    await untilAnswered();
    isWhole(await ask());
  });

  it('a statement that takes too long is given up', async () => {
    const database = new Database(settingsFor(postgres.url, { statementTimeoutMs: 100 }));
    await expect(database.read({ text: 'select pg_sleep(3)' })).rejects.toMatchObject({
      // The server cancels it, or else the driver does.
      extensions: { code: expect.stringMatching(/^STORE_(TIMEOUT|UNAVAILABLE)$/) as string },
    });
    await database.close();
  });

  it('more questions than connections take their turn', async () => {
    const database = new Database(settingsFor(postgres.url, { poolSize: 1 }));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        database.read<{ n: number }>({ text: 'select $1::int as n', values: [n] }),
      ),
    );
    expect(answers.map(([row]) => row?.n)).toEqual(Array.from({ length: 50 }, (_, n) => n));
    await database.close();
  });

  it('a statement that is wrong is a fault of ours, and is not tried again', async () => {
    const database = new Database(settingsFor(postgres.url));
    await expect(database.read({ text: 'select nothing from' })).rejects.toMatchObject({ code: '42601' });
    await database.close();
  });
});

describe('that takes no changes', () => {
  it('is served from; publishing and switching are refused with the way out', async () => {
    const before = await shelf.current();
    await postgres.setReadOnly(true);
    try {
      place.retitle('Read-only');
      await expect(publish({ dataDir: place.data, shelf })).rejects.toThrow(
        /returned an error \(.*read-only.*\)\. The server is read-only; publish to one that accepts changes\./,
      );
      await expect(shelf.switchTo(first)).rejects.toThrow(/server is read-only/);
      await untilAnswered();
      isWhole(await ask());
    } finally {
      await postgres.setReadOnly(false);
    }
    expect(await shelf.current()).toBe(before);
    await shelf.switchTo(first);
    await shelf.switchTo(before!);
  });
});

describe('that fails while an edition is written', () => {
  const schemas = () =>
    postgres.sql("select nspname from pg_namespace where nspname ~ '^e[0-9]+_' order by nspname");

  it('full: nothing is published, nothing is left behind, and the edition before it is served', async () => {
    const [before, contents] = [await shelf.current(), await schemas()];
    // The error of a server with a full disk, in the middle of the fourth subgraph.
    await postgres.sql(`
      create function fill_disk() returns event_trigger language plpgsql as $$
      begin
        if exists (select from pg_event_trigger_ddl_commands() where schema_name ~ '^e[0-9]+_jvap$' and object_identity ~ 'contract') then
          raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
        end if;
      end $$;
      create event trigger full_disk on ddl_command_end when tag in ('CREATE TABLE') execute function fill_disk()`);
    try {
      place.retitle('Full');
      await expect(publish({ dataDir: place.data, shelf })).rejects.toThrow(
        /returned an error \(.*No space left on device, 53100\)\. The server is out of space/,
      );
    } finally {
      await postgres.sql('drop event trigger full_disk; drop function fill_disk');
    }
    expect(await shelf.current()).toBe(before);
    expect(await schemas()).toEqual(contents);
    isWhole(await ask());
    expect((await publish({ dataDir: place.data, shelf })).changed).toBe(true);
  });

  it('gone: nothing is published and nothing is left behind', async () => {
    const [before, contents] = [await shelf.current(), await schemas()];
    const way = await openProxy(postgres.url);
    const through = new PostgresShelf(settingsFor(way.url, { connectTimeoutMs: 500 }));
    place.retitle('Gone');
    const publishing = publish({
      dataDir: place.data,
      shelf: through,
      onProgress: (step) => void (step === 'writing continental' && way.cut()),
    });
    await expect(publishing).rejects.toThrow(/cannot be reached/);
    await through.close();
    expect(await shelf.current()).toBe(before);
    for (let tries = 0; tries < 50 && (await schemas()).length !== contents.length; tries += 1)
      await wait(100);
    expect(await schemas()).toEqual(contents);
  });

  it('an edition whose schemas somebody dropped is refused by name, and told as gone', async () => {
    const before = (await shelf.list()).editions.find(({ id }) => id !== server.edition.id);
    place.retitle('Dropped');
    const { edition } = await publish({ dataDir: place.data, shelf });
    for (let tries = 0; tries < 100 && server.edition.id !== edition.id; tries += 1) await wait(50);
    await postgres.sql(`drop schema e${edition.number}_rabat cascade`);
    const answer = await ask();
    expect(new Set(codesOf(answer))).toEqual(new Set(['STORE_GONE']));
    expect(answer.text).toContain('Trying again does not help');
    saysNothingInside(answer);
    expect(log.join('')).toContain('the records are missing from the store');
    await expect(shelf.open()).rejects.toThrow(
      new RegExp(
        `Edition ${edition.id} is missing the table e${edition.number}_rabat\\..*mmd edition switch`,
      ),
    );
    await shelf.switchTo(before!.id);
    for (let tries = 0; tries < 100 && server.edition.id !== before!.id; tries += 1) await wait(50);
    isWhole(await ask());
  });
});

describe('what an error of the server means', () => {
  it.each([
    [
      'STORE_UNAVAILABLE',
      '53300 53200 53100 55000 55006 57000 58030 58P01 28000 28P01 42501 25006 40001 40P01 XX000 F0000',
    ],
    ['STORE_TIMEOUT', '57014 55P03'],
    ['STORE_GONE', '3D000 3F000 42P01 57P04 XX001 XX002'],
    [undefined, '42601 42703 42883 22012 23505 54001 P0001'],
  ])('%s', async (expected, codes) => {
    const database = new Database(settingsFor(postgres.url));
    for (const code of codes.split(' ')) {
      const raise = `do $$ begin raise exception 'what it said' using errcode = '${code}'; end $$`;
      const error = await database.read({ text: raise }).catch((thrown: unknown) => thrown);
      const { extensions, code: raised } = error as { extensions?: { code: string }; code?: string };
      expect([code, extensions?.code]).toEqual([code, expected]);
      if (expected === undefined) expect(raised).toBe(code);
    }
    await database.close();
  });
});

const realServer = process.env['MMD_TEST_DATABASE_URL'];
// PGlite has one database and one session, in which nobody waits for a lock.
if (realServer !== undefined)
  describe('a real server', () => {
    const run = async (url: string, ...statements: string[]): Promise<Client> => {
      const client = new Client({ connectionString: url });
      client.on('error', () => undefined);
      await client.connect();
      for (const statement of statements) await client.query(statement);
      return client;
    };

    it('that waits for a lock is told as slow, long before the lock is gone', async () => {
      await untilAnswered();
      const schema = `e${server.edition.id.split('-', 1).join()}_atlas`;
      const locking = await run(
        postgres.url,
        'begin',
        `lock table ${schema}.meeting in access exclusive mode`,
      );
      const answer = await ask();
      expect(new Set(codesOf(answer))).toEqual(new Set(['STORE_TIMEOUT']));
      expect(answer.text).toContain('took too long');
      saysNothingInside(answer);
      expect(log.join('')).toContain('the store timed out');
      const patient = new Database(settingsFor(postgres.url));
      const error = await patient
        .read({ text: `select * from ${schema}.meeting` })
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({
        extensions: { code: 'STORE_TIMEOUT' },
        originalError: { code: '55P03' },
      });
      await patient.close();
      await locking.query('rollback');
      await locking.end();
      isWhole(await ask());
    });

    it('that takes no connections to the database is told as away, and is back as soon as it takes some', async () => {
      const name = new URL(postgres.url).pathname.slice(1);
      const admin = await run(realServer, `alter database ${name} with allow_connections false`);
      await postgres.disconnectAll();
      try {
        const answer = await ask();
        expect(new Set(codesOf(answer))).toEqual(new Set(['STORE_UNAVAILABLE']));
        saysNoMore(answer);
      } finally {
        await admin.query(`alter database ${name} with allow_connections true`);
        await admin.end();
      }
      await untilAnswered();
      isWhole(await ask());
    });

    it('whose database was dropped is told as gone', async () => {
      const other = await startPostgres();
      const database = new Database(settingsFor(other.url));
      await database.read({ text: 'select 1' });
      await other.close();
      await expect(database.read({ text: 'select 1' })).rejects.toMatchObject({
        extensions: { code: 'STORE_GONE' },
      });
      await database.close();
    });
  });

it.each([
  ['28P01', /Check the user and the password in DATABASE_URL/],
  ['3D000', /Create the database/],
  ['42501', /the rights it needs/],
  ['53300', /max_connections/],
  ['53100', /out of space/],
  ['25006', /server is read-only/],
  ['55000', /does not accept connections to this database/],
  ['42P01', /Publish another edition/],
  ['XX001', /files are damaged/],
  ['57P03', /cannot be reached/],
])('an operator is told what to do about %s', (code, expected) => {
  const error = refusal('PostgreSQL at db:5432/graph', Object.assign(new Error('what it said'), { code }));
  expect((error as Error).message).toMatch(/^PostgreSQL at db:5432\/graph .*what it said/);
  expect((error as Error).message).toMatch(expected);
});
