import type { Dialect } from '../subgraphs/kit/store/dialect';
import type { MaybePromise } from '../subgraphs/kit/maybePromise';
import type { Row } from '../subgraphs/kit/store/store';
import type { Built } from './layout';
import type { Content, Manifest } from './manifest';
import type { Measures } from './measuring/measures';
import type { OpenEdition } from './open';

/** An edition on a shelf. */
export interface ShelvedEdition extends Manifest {
  /** True if the edition is being served. */
  readonly current: boolean;
}

/** The contents of a shelf: editions, newest first, and entries that look like editions but cannot be read. */
export interface Listing {
  readonly editions: readonly ShelvedEdition[];
  readonly unreadable: readonly { readonly id: string; readonly reason: string }[];
}

/** A writer of one subgraph's database. */
export interface DatabaseWriter {
  /** Adds rows to a table. All rows must have the same columns. Fails if a row violates a key or lacks a value. */
  insert(table: string, rows: readonly Row[]): MaybePromise<void>;
  /** Ends the database. No rows may be added after that. */
  end(): MaybePromise<void>;
}

/** An edition that is being written. It is invisible until it is shelved. */
export interface Draft {
  readonly dialect: Dialect;
  /** Creates the tables of a subgraph. */
  begin(subgraph: Built<never>): MaybePromise<DatabaseWriter>;
  /** Returns the readable part of the served edition's manifest, or null if there is none. */
  served(): Promise<Manifest | null>;
  /** Puts the edition on the shelf under the next free number. It is not served yet. */
  shelve(content: Content): Promise<Manifest>;
  /** Removes all traces of the draft, unless it was shelved. Never fails. */
  discard(): Promise<void>;
}

/** The callbacks that inform a server of the edition to serve. */
export interface Watcher {
  /**
   * Called with the id of the current edition, at short intervals and immediately after a switch is noticed. The id may
   * be the same as in the previous call.
   */
  readonly onCurrent: (id: string) => void;
  /** Called if the shelf cannot be reached. */
  readonly onTrouble: (error: unknown) => void;
}

/** The source of a server's editions. */
export interface EditionSource {
  /** Returns the id of the edition to serve, or null if no edition was published. */
  current(): Promise<string | null>;
  /**
   * Opens an edition, by default the current edition, with all of its subgraphs or only the named ones. Fails with an
   * `EditionError` that names the edition and the remedy if the edition is missing, damaged, or made by another version
   * of this software.
   */
  open(id?: string, only?: readonly string[]): Promise<OpenEdition>;
  /**
   * True if other processes, possibly on other machines, read the same editions, so that damage affects all of them.
   */
  readonly shared: boolean;
  /**
   * Checks that an open edition can still be read: the files or tables of all its subgraphs, or only of the named ones,
   * exist and are undamaged. Otherwise fails with an `EditionError` that states the reason.
   */
  check(id: string, only?: readonly string[]): Promise<void>;
  /** Informs a watcher of the edition to serve, until the returned function is called. */
  watch(watcher: Watcher): () => void;
  /** Closes the shelf. Open editions stay open. */
  close(): Promise<void>;
}

/** The place where editions are stored. */
export interface Shelf extends EditionSource {
  /** The shelf's name in messages, which is a folder or a database without its password. */
  readonly place: string;
  list(): Promise<Listing>;
  /** Makes an edition the served edition. Fails with an `EditionError` if no edition has this id. */
  switchTo(id: string): Promise<Manifest>;
  /** Begins a new edition. */
  draft(): Promise<Draft>;
  /** Stores the measures of an edition. They apply to readers that open the edition afterwards. */
  keepMeasures(id: string, measures: Measures): Promise<void>;
  /** Removes an edition, unless it is the current edition. */
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

/** Returns true if no edition was ever published on a shelf. */
export async function isEmpty(shelf: Pick<Shelf, 'current' | 'list'>): Promise<boolean> {
  if ((await shelf.current()) !== null) return false;
  const { editions, unreadable } = await shelf.list();
  return editions.length === 0 && unreadable.length === 0;
}
