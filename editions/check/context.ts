import type { MigrantStock, RemittanceCost } from '../../subgraphs/continental/records';
import type { Contract } from '../../subgraphs/jvap/records';
import type {
  ActionPlan,
  Component,
  Country,
  Initiative,
  Meeting,
  RecordFiles,
  References,
} from '../../subgraphs/kit/records';
import { folders, type Data, type FolderName } from '../data';
import { label } from '../label';
import { stem, type Unread } from '../read';
import { show, type Fault } from '../faults';

/** A record with its position in the data. */
export interface Entry<T = unknown> {
  readonly folder: FolderName;
  /** The file, such as `rabat/meetings.json`. */
  readonly name: string;
  /** The file name without its extension, such as `meetings`. */
  readonly kind: string;
  readonly key: readonly string[];
  readonly references: References;
  readonly label: string;
  readonly record: T;
}

/** The kinds of record that rules refer to by name, which is the file's name without extension, in any folder. */
interface Kinds {
  actionPlans: ActionPlan;
  component: Component;
  contracts: Contract;
  countries: Country;
  initiatives: Initiative;
  meetings: Meeting;
  migrantStock: MigrantStock;
  remittanceCosts: RemittanceCost;
}

/** The input of a rule. */
export interface Context {
  readonly data: Data;
  readonly unread: Unread;
  /** All records of all files, in the order of the folders. */
  readonly entries: readonly Entry[];
  /** Returns the records of one kind, from all folders that have this kind. */
  of<K extends keyof Kinds>(kind: K): readonly Entry<Kinds[K]>[];
}

/** Collects the records of `data` once for all rules. Whole files may be missing from `data`. */
export function context(data: Data, unread: Unread): Context {
  const entries = Object.keys(folders).flatMap((folder) => entriesOf(data, folder as FolderName));
  const byKind = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = byKind.get(entry.kind);
    if (list === undefined) byKind.set(entry.kind, [entry]);
    else list.push(entry);
  }
  return {
    data,
    unread,
    entries,
    // The file's name determines the schema, so its records have the type that `Kinds` declares.
    of: <K extends keyof Kinds>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly Entry<Kinds[K]>[],
  };
}

function entriesOf(data: Data, folder: FolderName): Entry[] {
  const content: Readonly<Record<string, unknown>> = data[folder];
  return Object.entries<RecordFiles[string]>(folders[folder]).flatMap(([file, recordFile]) => {
    const held = content[stem(file)];
    const records: readonly unknown[] = Array.isArray(held) ? held : held === undefined ? [] : [held];
    return records.map((record) => ({
      folder,
      name: `${folder}/${file}`,
      kind: stem(file),
      key: recordFile.key,
      references: recordFile.references,
      label: label(recordFile, record) ?? '',
      record,
    }));
  });
}

/** Builds a fault in one field of a record. */
export function fault(entry: Entry, field: string, found: unknown, expected: string): Fault {
  return { file: `data/${entry.name}`, record: entry.label, field, found: show(found), expected };
}
