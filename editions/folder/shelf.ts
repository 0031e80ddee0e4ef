import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sqlite } from '../../subgraphs/kit/store/sqlite/dialect';
import { openSqliteStore } from '../../subgraphs/kit/store/sqlite/store';
import type { FollowStatement, Store } from '../../subgraphs/kit/store/store';
import { layoutChecksum } from '../layout';
import { EditionError, type Manifest } from '../manifest';
import { measuresIn, type Measures } from '../measuring/measures';
import { nothingPublished, openSubgraphs, otherLayout, withWayOut, type OpenEdition } from '../open';
import { poll } from '../poll';
import {
  noSuchEdition,
  type Draft,
  type Listing,
  type Shelf,
  type ShelvedEdition,
  type Watcher,
} from '../shelf';
import { beginDraft } from './draft';
import { writeAtomically } from './files';
import { readManifest } from './manifest';
import { inFolder } from './place';
import { Verifier } from './verifier';

// The file that contains the id of the served edition. Replacing it switches editions.
const currentFile = 'current';

// The file is not part of the published edition, which can be served without it.
const measuresFile = 'measures.json';

/** Options for a folder of editions. */
interface FolderOptions {
  /** The interval at which a watcher checks which edition is current, in milliseconds. */
  readonly pollMs?: number;
  /** Opens a database file as a store. The default store is SQLite, which returns results immediately. */
  readonly openStore?: (file: string) => Store;
  /** The approximate number of bytes of rows that an open edition caches across requests; none by default. */
  readonly rowCacheBytes?: number;
  /** Traces the statements of open editions. */
  readonly followStatement?: FollowStatement | undefined;
}

/** A shelf in a folder. Each edition is a folder of SQLite files, and a small file names the current edition. */
export class FolderShelf implements Shelf {
  readonly shared = false;
  readonly #pollMs: number;
  readonly #openStore: (file: string) => Store;
  readonly #rowCacheBytes: number;
  readonly #verifier: Verifier;

  /** Sets up the shelf. A folder that does not exist is an empty shelf. */
  constructor(
    readonly place: string,
    {
      pollMs = 500,
      followStatement,
      openStore = (file) => openSqliteStore(file, followStatement),
      rowCacheBytes = 0,
    }: FolderOptions = {},
  ) {
    this.#pollMs = pollMs;
    this.#openStore = openStore;
    this.#rowCacheBytes = rowCacheBytes;
    this.#verifier = new Verifier(place);
  }

  current(): Promise<string | null> {
    return Promise.resolve(this.#current());
  }

  list(): Promise<Listing> {
    return Promise.resolve(this.#list());
  }

  async open(id = this.#current() ?? undefined, only?: readonly string[]): Promise<OpenEdition> {
    if (id === undefined) throw nothingPublished(this.place);
    const manifest = this.#verified(id, only);
    return openSubgraphs(manifest, {
      only,
      openStore: (subgraph) => this.#openStore(join(this.place, id, `${subgraph}.sqlite`)),
      measures: this.#measures(id),
      rowCacheBytes: this.#rowCacheBytes,
    });
  }

  check(id: string, only?: readonly string[]): Promise<void> {
    return this.#verifier.check(id, only);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- errors must reject, not throw
  async switchTo(id: string): Promise<Manifest> {
    const known = this.#list().editions;
    if (!known.some((edition) => edition.id === id))
      throw new EditionError(noSuchEdition(id, this.place, known));
    const chosen = readManifest(this.place, id);
    inFolder(this.place, () => writeAtomically(join(this.place, currentFile), `${id}\n`));
    return chosen;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- errors must reject, not throw
  async draft(): Promise<Draft> {
    return beginDraft(this.place, () => this.#list().editions.find(({ current }) => current) ?? null);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- errors must reject, not throw
  async keepMeasures(id: string, measures: Measures): Promise<void> {
    inFolder(this.place, () =>
      writeAtomically(join(this.place, id, measuresFile), `${JSON.stringify(measures)}\n`),
    );
  }

  remove(id: string): Promise<void> {
    // Readers that have the edition's files open can still read them.
    if (id !== this.#current()) rmSync(join(this.place, id), { recursive: true, force: true });
    return Promise.resolve();
  }

  watch(watcher: Watcher): () => void {
    return poll(this, watcher, this.#pollMs).stop;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #current(): string | null {
    try {
      return readFileSync(join(this.place, currentFile), 'utf8').trim();
    } catch {
      return null;
    }
  }

  #measures(id: string): Measures | null {
    try {
      return measuresIn(JSON.parse(readFileSync(join(this.place, id, measuresFile), 'utf8')));
    } catch {
      return null;
    }
  }

  #list(): Listing {
    const there = existsSync(this.place) ? inFolder(this.place, () => readdirSync(this.place)) : [];
    const names = there.filter((name) => /^\d+-/.test(name));
    const current = this.#current();
    const editions: ShelvedEdition[] = [];
    const unreadable: { id: string; reason: string }[] = [];
    for (const id of names) {
      try {
        editions.push({ ...readManifest(this.place, id), current: id === current });
      } catch (error) {
        unreadable.push({ id, reason: error instanceof Error ? error.message : String(error) });
      }
    }
    editions.sort((one, other) => other.number - one.number);
    return { editions, unreadable };
  }

  /**
   * Verifies the checksum of every file that is opened, so that a corrupt, incomplete or foreign edition is refused.
   */
  #verified(id: string, only: readonly string[] | undefined): Manifest {
    try {
      const manifest = this.#verifier.verify(id, only);
      if (manifest.layout !== layoutChecksum(sqlite)) throw otherLayout(id);
      return manifest;
    } catch (error) {
      throw withWayOut(error, id, this.#list().editions);
    }
  }
}
