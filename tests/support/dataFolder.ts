import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readChecked } from '../../editions/check';
import type { Fault } from '../../editions/faults';

/** The project's own data. */
export const dataDir = resolve(__dirname, '../../data');

/** A record of a file, open to any change. */
export type Loose = Record<string, unknown>;

/** A copy of the data that a test may break. */
export interface DataFolder {
  /** Changes the records of a JSON list in place. */
  records(file: string, change: (records: Loose[]) => void): void;
  /** Changes one record, by its id. */
  record(file: string, id: string, change: (record: Loose) => void): void;
  /** Changes a JSON file that holds one object. */
  object(file: string, change: (object: Loose) => void): void;
  /** Changes the text of a file. */
  text(file: string, change: (text: string) => string): void;
  /** Saves a file in Latin-1, as old spreadsheet programs do. */
  asLatin1(file: string): void;
  /** Gives a file another name. */
  rename(file: string, to: string): void;
  /** Removes a file or a folder. */
  remove(file: string): void;
}

/** This many lines of each CSV file are enough to break; thousands more would only take time. */
const CSV_LINES = 60;

function shorten(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8').split('\n').slice(0, CSV_LINES).join('\n')}\n`);
}

/** Copies the data to a temporary folder, breaks the copy, and returns the faults found by reading and checking it. */
export function faultsAfter(breakIt: (folder: DataFolder) => void): Fault[] {
  const dir = mkdtempSync(join(tmpdir(), 'mmd-data-'));
  try {
    cpSync(dataDir, dir, { recursive: true });
    ['remittanceCosts', 'remittanceInflows', 'migrantStock'].forEach((name) =>
      shorten(join(dir, 'continental', `${name}.csv`)),
    );
    breakIt(folderAt(dir));
    return readChecked(dir).faults;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function folderAt(dir: string): DataFolder {
  const json = (file: string, change: (content: unknown) => void) => {
    const content: unknown = JSON.parse(readFileSync(join(dir, file), 'utf8'));
    change(content);
    writeFileSync(join(dir, file), JSON.stringify(content, null, 2));
  };
  return {
    records: (file, change) => json(file, (content) => change(content as Loose[])),
    record: (file, id, change) =>
      json(file, (content) => {
        const found = (content as Loose[]).find((record) => record['id'] === id);
        if (found === undefined) throw new Error(`the test expects ${file} to hold ${id}; it does not`);
        change(found);
      }),
    object: (file, change) => json(file, (content) => change(content as Loose)),
    text: (file, change) => writeFileSync(join(dir, file), change(readFileSync(join(dir, file), 'utf8'))),
    asLatin1: (file) => writeFileSync(join(dir, file), readFileSync(join(dir, file), 'utf8'), 'latin1'),
    rename: (file, to) => renameSync(join(dir, file), join(dir, to)),
    remove: (file) => rmSync(join(dir, file), { recursive: true }),
  };
}
