import type { Dialect } from '../subgraphs/kit/store/dialect';
import type { MaybePromise } from '../subgraphs/kit/maybePromise';
import type { Row } from '../subgraphs/kit/store/store';
import type { Built } from './layout';
import type { Content, Manifest } from './manifest';
import type { Measures } from './measuring/measures';
import type { OpenEdition } from './open';

/** An edition on a shelf. */
export interface ShelvedEdition extends Manifest {
  /** True if it is the one that is served. */
  readonly current: boolean;
}

/** The contents of a shelf: editions, newest first, and entries that look like editions but cannot be read. */
export interface Listing {
  readonly editions: readonly ShelvedEdition[];
  readonly unreadable: readonly { readonly id: string; readonly reason: string }[];
}

/** A writer of one subgraph's database. */
export interface DatabaseWriter {
  /** Adds rows to a table; all must have the same columns. Fails if a row violates a key or lacks a value. */
  insert(table: string, rows: readonly Row[]): MaybePromise<void>;
  /** Ends the database; nothing may be added after that. */
  end(): MaybePromise<void>;
}

/** An edition that is being written; it is invisible until it is shelved. */
export interface Draft {
  readonly dialect: Dialect;
  /** Creates the tables of a subgraph. */
  begin(subgraph: Built<never>): MaybePromise<DatabaseWriter>;
  /** Returns the manifest of the served edition, as far as it can be read, or null if there is none. */
  served(): Promise<Manifest | null>;
  /** Puts the edition on the shelf under the next free number. It is not served yet. */
  shelve(content: Content): Promise<Manifest>;
  /** Removes all traces of the draft, unless it was shelved. Never fails. */
  discard(): Promise<void>;
}

/** The callbacks that tell a server which edition to serve. */
export interface Watcher {
  /** Called at short intervals, and at once if a switch is noticed, with the id, which may be the same as before. */
  readonly onCurrent: (id: string) => void;
  /** Called if the shelf cannot be reached. */
  readonly onTrouble: (error: unknown) => void;
}

/** The source of a server's editions. */
export interface EditionSource {
  /** Returns the id of the edition to serve, or null if none was published. */
  current(): Promise<string | null>;
  /**
   * Opens an edition, by default the current one, with all of its subgraphs or only those named. Fails with an
   * `EditionError` that names it and the remedy if it is missing, damaged, or made by another version of this software.
   */
  open(id?: string, only?: readonly string[]): Promise<OpenEdition>;
  /** True if other processes read the same editions, wherever they run, so that damage affects them all. */
  readonly shared: boolean;
  /**
   * Checks that an open edition can still be read: the files or tables of all its subgraphs, or only of those named,
   * exist and are whole. Otherwise fails with an `EditionError` that says why.
   */
  check(id: string, only?: readonly string[]): Promise<void>;
  /** Tells a watcher which edition to serve, until the returned function is called. */
  watch(watcher: Watcher): () => void;
  /** Closes the shelf; open editions stay open. */
  close(): Promise<void>;
}

/** The place where editions are kept. */
export interface Shelf extends EditionSource {
  /** The shelf's name in messages: a folder, or a database without its password. */
  readonly place: string;
  list(): Promise<Listing>;
  /** Makes an edition the one that is served. Fails with an `EditionError` if there is none with that id. */
  switchTo(id: string): Promise<Manifest>;
  /** Begins a new edition. */
  draft(): Promise<Draft>;
  /** Stores the measures of an edition, for those who open it from then on. */
  keepMeasures(id: string, measures: Measures): Promise<void>;
  /** Removes an edition; the current one stays. */
  remove(id: string): Promise<void>;
}

/** Returns the message for an unknown edition id. */
export function noSuchEdition(id: string, place: string, known: readonly Manifest[]): string {
  const others =
    known.length === 0
      ? 'there are no editions'
      : `the editions are ${known.map((one) => one.id).join(', ')}`;
  return `There is no edition ${id} in ${place}; ${others}.`;
}

/** True if nothing was ever published on a shelf. */
export async function isEmpty(shelf: Pick<Shelf, 'current' | 'list'>): Promise<boolean> {
  if ((await shelf.current()) !== null) return false;
  const { editions, unreadable } = await shelf.list();
  return editions.length === 0 && unreadable.length === 0;
}
