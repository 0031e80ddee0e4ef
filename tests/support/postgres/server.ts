import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';

/** An empty PostgreSQL database for one test file. */
export interface TestPostgres {
  readonly url: string;
  /** Runs SQL on a separate connection and returns the rows of the last statement. */
  sql<R extends object = Record<string, unknown>>(text: string): Promise<R[]>;
  /** Makes all later transactions read-only, or writable again. */
  setReadOnly(readOnly: boolean): Promise<void>;
  /** Ends all other connections, as a restart does. */
  disconnectAll(): Promise<void>;
  close(): Promise<void>;
}

async function run(url: string, text: string): Promise<never[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const result = await client.query<never>(text);
    return ([result].flat().at(-1) as typeof result).rows;
  } finally {
    await client.end();
  }
}

/** Creates a database on a real server. Its collation is not by bytes, so that no code may rely on the default. */
async function startOnServer(server: string): Promise<TestPostgres> {
  const name = `mmd_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  await run(server, `create database ${name} template template0 locale_provider icu icu_locale 'en-US'`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const others = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
  return {
    url,
    sql: (text) => run(url, text),
    async setReadOnly(readOnly) {
      await run(server, `alter database ${name} set default_transaction_read_only = ${readOnly}`);
      await run(server, others);
    },
    disconnectAll: () => run(server, others).then(() => undefined),
    close: () => run(server, `drop database ${name} with (force)`).then(() => undefined),
  };
}

/** Starts PGlite in a separate process. */
async function startPglite(): Promise<TestPostgres> {
  const child = fork(join(__dirname, 'pglite.cjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', (code) => reject(new Error(`PGlite ended with ${code}.`)));
  });
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  return {
    url,
    sql: (text) => run(url, text),
    // All clients share one session, so its settings hold for all.
    setReadOnly: (readOnly) =>
      run(url, `set default_transaction_read_only = ${readOnly}`).then(() => undefined),
    disconnectAll: () =>
      new Promise((resolve) => {
        child.once('message', () => resolve());
        child.send('disconnect');
      }),
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

/**
 * Starts a PostgreSQL: a new database on the server of `MMD_TEST_DATABASE_URL`, or PGlite if that is unset. Close it
 * when done.
 */
export function startPostgres(): Promise<TestPostgres> {
  const server = process.env['MMD_TEST_DATABASE_URL'];
  return server ? startOnServer(server) : startPglite();
}
