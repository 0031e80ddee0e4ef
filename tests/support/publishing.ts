import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { FolderShelf, publish } from '../../editions';
import { dataDir } from './dataFolder';

const bin = resolve(__dirname, '../../cli/bin.cjs');

/** The result of a command. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A temporary place for records and editions, and the command that works on it. */
export interface Workplace {
  readonly data: string;
  readonly editions: string;
  /** Runs a command to its end. */
  mmd(...args: string[]): Ran;
  /** Starts publishing without waiting for the end. */
  beginPublishing(): ChildProcess;
  /** Publishes without a command and returns the id of the edition then served. Fails if publishing fails. */
  publish(): Promise<string>;
  /** Tries to serve, for cases that must be refused. */
  serve(): Ran;
  /** Changes the English title of Rabat's first meeting, so that the records differ. */
  retitle(title: string): void;
  /** Returns the id in the file `current`. */
  current(): string;
  /** Returns the names in the folder of editions. */
  names(): readonly string[];
  /** Opens the served edition, verifies its checksums, and returns its id. Fails if it cannot be served. */
  open(): Promise<string>;
  /** Switches to an edition without a command. */
  switchTo(id: string): Promise<unknown>;
  /** Copies this place. */
  copy(): Workplace;
  remove(): void;
}

/** This few lines of each statistic make publishing quick. */
const CSV_LINES = 40;

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'mmd-publishing-'));

/** Makes a place with a copy of the records and shortened statistics. */
export function openWorkplace(): Workplace {
  const folder = newFolder();
  const data = join(folder, 'data');
  cpSync(dataDir, data, { recursive: true });
  for (const name of ['remittanceCosts', 'remittanceInflows', 'migrantStock']) {
    const file = join(data, 'continental', `${name}.csv`);
    writeFileSync(file, `${readFileSync(file, 'utf8').split('\n').slice(0, CSV_LINES).join('\n')}\n`);
  }
  return workplaceIn(folder);
}

function workplaceIn(folder: string): Workplace {
  const [data, editions] = [join(folder, 'data'), join(folder, 'editions')];
  const environment = {
    ...process.env,
    MMD_DATA_DIR: data,
    MMD_EDITIONS_DIR: editions,
    // The pages do not matter here; given another folder for them, the command does not build them.
    MMD_WEB_DIR: folder,
    PORT: '0',
  };
  const options = { encoding: 'utf8', env: environment, timeout: 60_000 } as const;
  const mmd = (...args: string[]): Ran => spawnSync(process.execPath, [bin, ...args], options);
  const current = (): string => readFileSync(join(editions, 'current'), 'utf8').trim();
  return {
    data,
    editions,
    mmd,
    current,
    beginPublishing: () =>
      spawn(process.execPath, [bin, 'data', 'publish'], { env: environment, stdio: 'ignore' }),
    async publish() {
      const { edition } = await publish({ dataDir: data, shelf: new FolderShelf(editions) });
      return edition.id;
    },
    serve: () => mmd('serve'),
    retitle(title) {
      const file = join(data, 'rabat/meetings.json');
      const records = JSON.parse(readFileSync(file, 'utf8')) as { title: { en: string } }[];
      records[0]!.title.en = title;
      writeFileSync(file, JSON.stringify(records, null, 2));
    },
    names: () => readdirSync(editions).sort(),
    async open() {
      const edition = await new FolderShelf(editions).open();
      await edition.close();
      return edition.id;
    },
    switchTo: (id) => new FolderShelf(editions).switchTo(id),
    copy() {
      const other = newFolder();
      cpSync(folder, other, { recursive: true });
      return workplaceIn(other);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
