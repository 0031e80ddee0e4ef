import type { Dialect } from '../subgraphs/kit/dialect';
import type { MaybePromise } from '../subgraphs/kit/maybe';
import type { Row } from '../subgraphs/kit/store';
import type { Built } from './layout';
import type { Content, Manifest } from './manifest';
import type { Measures } from './measuring/measures';
import type { OpenEdition } from './open';

/** An edition on a shelf. */
export interface ShelvedEdition extends Manifest {
  /** Whether it is the one that is served. */
  readonly current: boolean;
}

/** What is on a shelf: editions, newest first, and what looks like one but cannot be read. */
export interface Listing {
  readonly editions: readonly ShelvedEdition[];
  readonly unreadable: readonly { readonly id: string; readonly reason: string }[];
}

/** Writes the database of one subgraph. */
export interface DatabaseWriter {
  /** Adds rows to a table; all have the same columns. Fails where a row breaks a key or lacks a value. */
  insert(table: string, rows: readonly Row[]): MaybePromise<void>;
  /** Ends the database: nothing is added after that. */
  end(): MaybePromise<void>;
}

/** An edition that is being written; nobody sees it before it is shelved. */
export interface Draft {
  readonly dialect: Dialect;
  /** Makes the tables of a subgraph. */
  begin(subgraph: Built<never>): MaybePromise<DatabaseWriter>;
  /** The edition that is served now, as far as it can be read. */
  served(): Promise<Manifest | null>;
  /** Puts it on the shelf under the next free number. It is not served yet. */
  shelve(content: Content): Promise<Manifest>;
  /** Leaves nothing of it behind, unless it was shelved. Never fails. */
  discard(): Promise<void>;
}

/** Who is told which edition is to be served. */
export interface Watcher {
  /** Told at short intervals, and at once where a switch is noticed: the id, be it new or not. */
  readonly onCurrent: (id: string) => void;
  /** Told when the shelf cannot be asked. */
  readonly onTrouble: (error: unknown) => void;
}

/** Where a server gets its editions from. */
export interface EditionSource {
  /** The id of the edition that is to be served, or null where none was published. */
  current(): Promise<string | null>;
  /**
   * Opens an edition, the current one where no id is given, with all of its subgraphs or only those that are named. Fails
   * with an `EditionError` that names it and the way out where it is missing, damaged, or of another version of this
   * software.
   */
  open(id?: string, only?: readonly string[]): Promise<OpenEdition>;
  /** Whether other processes read the same, wherever they run, so that what is wrong with it is wrong for all. */
  readonly shared: boolean;
  /**
   * Looks whether an edition that is open can be read: whatever it is read from is there and whole, for all of its subgraphs or
   * only those that are named. Fails where not, with an `EditionError` that tells why.
   */
  check(id: string, only?: readonly string[]): Promise<void>;
  /** Tells a watcher which edition is to be served, until the function that it gives is called. */
  watch(watcher: Watcher): () => void;
  /** Lets go of the shelf; editions that are open stay open. */
  close(): Promise<void>;
}

/** Where editions are kept. */
export interface Shelf extends EditionSource {
  /** Names it in messages: a folder, or a database without its password. */
  readonly place: string;
  list(): Promise<Listing>;
  /** Makes an edition the one that is served. Fails with an `EditionError` where there is none of that id. */
  switchTo(id: string): Promise<Manifest>;
  /** Begins a new edition. */
  draft(): Promise<Draft>;
  /** Keeps the measures of an edition, for whoever opens it from now on. */
  keepMeasures(id: string, measures: Measures): Promise<void>;
  /** Throws an edition away that is not the current one. */
  remove(id: string): Promise<void>;
}

/** The error where there is no edition of an id. */
export function noSuchEdition(id: string, place: string, known: readonly Manifest[]): string {
  const others = known.length === 0 ? 'there are none' : `there are ${known.map((one) => one.id).join(', ')}`;
  return `There is no edition ${id} in ${place}; ${others}.`;
}

/** Whether anything was ever published on a shelf. */
export async function isEmpty(shelf: Pick<Shelf, 'current' | 'list'>): Promise<boolean> {
  if ((await shelf.current()) !== null) return false;
  const { editions, unreadable } = await shelf.list();
  return editions.length === 0 && unreadable.length === 0;
}
