import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { FolderShelf, PostgresShelf, type Shelf } from '../../editions';
import { settingsFor, startPostgres } from './postgres';
import { openWorkplace, type Ran } from './publishing';

const bin = resolve(__dirname, '../../cli/bin.cjs');

/** A shelf of one kind, with separate records to publish on it. */
export interface TestShelf {
  readonly shelf: Shelf;
  /** The folder of records. */
  readonly data: string;
  /** The environment in which `mmd` works on this shelf. */
  readonly environment: Readonly<Record<string, string>>;
  /** Changes the English title of Rabat's first meeting, so that the records differ. */
  retitle(title: string): void;
  /** Runs a command to its end. */
  mmd(...args: string[]): Ran;
  /** Starts publishing without waiting for the end. */
  beginPublishing(): ChildProcess;
  /** Lists the editions on the shelf, including incomplete ones. */
  contents(): Promise<readonly string[]>;
  /** Makes an edition look as if another version of this software had built it. */
  age(id: string): Promise<void>;
  /** Makes all editions look as if built by software that measured nothing. */
  forgetMeasures(): Promise<void>;
  close(): Promise<void>;
}

type Kept = Pick<TestShelf, 'shelf' | 'environment' | 'contents' | 'age' | 'forgetMeasures'> & {
  readonly end: () => Promise<void>;
};

function around(place: ReturnType<typeof openWorkplace>, { end, ...kept }: Kept): TestShelf {
  const env = { ...process.env, MMD_DATA_DIR: place.data, PORT: '0', ...kept.environment };
  return {
    ...kept,
    data: place.data,
    retitle: (title) => place.retitle(title),
    mmd: (...args) =>
      spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env, timeout: 120_000 }),
    beginPublishing: () => spawn(process.execPath, [bin, 'data', 'publish'], { env, stdio: 'ignore' }),
    async close() {
      await kept.shelf.close();
      await end();
      place.remove();
    },
  };
}

function openFolder(): Promise<TestShelf> {
  const place = openWorkplace();
  const folder = place.editions;
  return Promise.resolve(
    around(place, {
      shelf: new FolderShelf(folder, { pollMs: 100 }),
      environment: { MMD_EDITIONS_DIR: folder, MMD_EDITION_POLL_MS: '100' },
      contents: () => Promise.resolve(readdirSync(folder).filter((name) => name !== 'current')),
      age(id) {
        const file = join(folder, id, 'edition.json');
        const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
        writeFileSync(file, JSON.stringify({ ...manifest, layout: '0'.repeat(64) }));
        return Promise.resolve();
      },
      forgetMeasures() {
        for (const id of readdirSync(folder).filter((name) => name !== 'current'))
          rmSync(join(folder, id, 'measures.json'), { force: true });
        return Promise.resolve();
      },
      end: () => Promise.resolve(),
    }),
  );
}

async function openPostgres(): Promise<TestShelf> {
  const server = await startPostgres();
  const schemas = "select nspname as name from pg_namespace where nspname ~ '^e[0-9]+_' order by nspname";
  return around(openWorkplace(), {
    // Polling so rarely proves that changes noticed at once were announced by the server.
    shelf: new PostgresShelf(settingsFor(server.url), { pollMs: 20_000 }),
    environment: { DATABASE_URL: server.url, MMD_EDITION_POLL_MS: '20000' },
    contents: async () => (await server.sql<{ name: string }>(schemas)).map(({ name }) => name),
    age: (id) =>
      server
        .sql(`update mmd.edition set layout = '${'0'.repeat(64)}' where id = '${id}'`)
        .then(() => undefined),
    forgetMeasures: () => server.sql('alter table mmd.edition drop column measures').then(() => undefined),
    end: () => server.close(),
  });
}

/** Both kinds of shelf, for `describe.each`. */
export const shelves: readonly (readonly [name: string, open: () => Promise<TestShelf>])[] = [
  ['a folder', openFolder],
  ['PostgreSQL', openPostgres],
];
