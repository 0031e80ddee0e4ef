import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordFile, RecordFiles } from '../subgraphs/kit/records';
import { folders, type Data, type FolderName } from './data';
import { show, type Fault } from './faults';
import { faultsOf } from './issues';
import { label } from './label';
import { parseCsv, parseJson, type Table } from './parse';

/** The files and records that could not be read, so that a reference to them is not also reported as unknown. */
export interface Unread {
  /** The files that could not be read at all, such as `rabat/meetings.json`. */
  readonly files: ReadonlySet<string>;
  /** The ids of records that could not be read, by file. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The result of {@link readData}. */
export interface Reading {
  /**
   * The records that could be read. If a file could not be read as a whole, its records are missing, and the data is
   * fit only for further checks.
   */
  readonly data: Data;
  readonly faults: readonly Fault[];
  readonly unread: Unread;
}

/** The result of reading one file: its records, its faults, and the ids that could therefore not be read. */
interface FileReading {
  readonly records: readonly unknown[];
  readonly faults: readonly Fault[];
  readonly unread: 'all' | ReadonlySet<string>;
}

/** A record before its schema is applied, and its name in a fault. */
interface Raw {
  readonly value: unknown;
  readonly label: string;
}

/**
 * Reads the data folder `dir`: every file that the subgraphs name, with every record parsed by its schema. Never throws
 * because of the files' content. Returns all faults, each with its location. `checkData` checks the references between
 * records.
 */
export function readData(dir: string): Reading {
  const faults: Fault[] = [];
  const files = new Set<string>();
  const ids = new Map<string, ReadonlySet<string>>();
  const data: Record<string, Record<string, unknown>> = {};
  for (const [folder, recordFiles] of Object.entries<RecordFiles>(folders)) {
    const content: Record<string, unknown> = {};
    for (const [name, recordFile] of Object.entries(recordFiles)) {
      const reading = readRecords(join(dir, folder, name), `data/${folder}/${name}`, recordFile);
      faults.push(...reading.faults);
      if (reading.unread === 'all') files.add(`${folder}/${name}`);
      else if (reading.unread.size > 0) ids.set(`${folder}/${name}`, reading.unread);
      content[stem(name)] = recordFile.format === 'object' ? reading.records[0] : reading.records;
    }
    data[folder] = content;
    faults.push(...strangers(dir, folder as FolderName));
  }
  // Every record is parsed by the schemas of `folders`, from which `Data` is derived.
  return { data: data as unknown as Data, faults, unread: { files, ids } };
}

/** Returns the key of a file's records in {@link Data}, such as `meetings` for `meetings.json`. */
export function stem(name: string): string {
  return name.replace(/\.[a-z]+$/, '');
}

function readRecords(path: string, file: string, recordFile: RecordFile): FileReading {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const found =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'a file that cannot be opened';
    return nothing({ file, record: null, field: null, found, expected: 'a readable file' });
  }
  if (!isUtf8(bytes))
    return nothing({ file, record: null, field: null, found: 'another encoding', expected: 'UTF-8' });
  const content = bytes.toString().replace(/^\uFEFF/, '');
  return recordFile.format === 'csv'
    ? readCsv(content, file, recordFile)
    : readJson(content, file, recordFile);
}

function nothing(...faults: Fault[]): FileReading {
  return { records: [], faults, unread: 'all' };
}

function readJson(content: string, file: string, recordFile: RecordFile): FileReading {
  const parsed = parseJson(content);
  if (!('value' in parsed)) return nothing({ file, record: null, field: null, ...parsed });
  if (recordFile.format === 'object')
    return readEach(
      [{ value: parsed.value, label: label(recordFile, parsed.value) ?? '' }],
      file,
      recordFile,
    );
  if (!Array.isArray(parsed.value)) {
    return nothing({
      file,
      record: null,
      field: null,
      found: show(parsed.value),
      expected: 'a list of records',
    });
  }
  const raws = parsed.value.map((value: unknown, position) => ({
    value,
    label: label(recordFile, value) ?? `record ${position + 1}`,
  }));
  return readEach(raws, file, recordFile);
}

function readCsv(content: string, file: string, recordFile: RecordFile): FileReading {
  const parsed = parseCsv(content);
  if (!('value' in parsed)) return nothing({ file, record: null, field: null, ...parsed });
  const wrongHeader = headerFaults(parsed.value, file, Object.keys(recordFile.schema.shape));
  if (wrongHeader.length > 0) return nothing(...wrongHeader);
  const raws = parsed.value.rows.map((row) => ({ value: row.cells, label: `line ${row.line}` }));
  const reading = readEach(raws, file, recordFile);
  const uneven = parsed.value.uneven.map(({ line, cells }): Fault => {
    const expected = `${parsed.value.columns.length} cells, one per column`;
    return { file, record: `line ${line}`, field: null, found: `${cells} cells`, expected };
  });
  return { ...reading, faults: [...reading.faults, ...uneven] };
}

function headerFaults(table: Table, file: string, columns: readonly string[]): Fault[] {
  const missing = columns.filter((column) => !table.columns.includes(column));
  const strange = table.columns.filter(
    (column, at) => !columns.includes(column) || table.columns.indexOf(column) !== at,
  );
  const expected = `the columns ${columns.join(', ')}, each exactly once`;
  return [
    ...missing.map((field): Fault => ({ file, record: null, field, found: 'no such column', expected })),
    ...strange.map((field): Fault => ({
      file,
      record: null,
      field,
      found: 'a column with that name',
      expected,
    })),
  ];
}

function readEach(raws: readonly Raw[], file: string, recordFile: RecordFile): FileReading {
  const records: unknown[] = [];
  const faults: Fault[] = [];
  const unread = new Set<string>();
  for (const raw of raws) {
    const result = recordFile.schema.safeParse(raw.value);
    if (result.success) {
      records.push(result.data);
    } else {
      faults.push(...faultsOf(result.error.issues, raw.value, file, raw.label === '' ? null : raw.label));
      unread.add(raw.label);
    }
  }
  return { records, faults, unread };
}

/** Reports files that no subgraph names. Most of them are misspelt names, whose records would be silently lost. */
function strangers(dir: string, folder: FolderName): Fault[] {
  const known = Object.keys(folders[folder]);
  let names: string[];
  try {
    names = readdirSync(join(dir, folder)).filter((name) => !name.startsWith('.') && !known.includes(name));
  } catch {
    return []; // the folder is missing, so each of its files is already a fault
  }
  return names.sort().map((name) => {
    const expected = `only ${known.join(', ')}`;
    return {
      file: `data/${folder}/${name}`,
      record: null,
      field: null,
      found: 'a file with that name',
      expected,
    };
  });
}
