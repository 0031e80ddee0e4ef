import { GraphQLError } from 'graphql';
import { Client } from 'pg';
import {
  clientConfig,
  Database,
  openPostgresStore,
  postgres,
  type DatabaseSettings,
} from '../../subgraphs/kit/store/postgres';
import type { FollowStatement } from '../../subgraphs/kit/store/store';
import { builtSubgraphs, layoutChecksum, tableNamesOf } from '../layout';
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
import { listenForSwitches } from './listener';
import {
  addMeasuresColumn,
  deleteEdition,
  endQuietly,
  isUnused,
  lockOutPublishers,
  manifestIn,
  schemaName,
  selectCurrent,
  selectEditions,
  selectMeasures,
  selectMeasuresColumn,
  selectSchemas,
  switchCurrent,
  updateMeasures,
  type EditionRow,
} from './tables';
import { placeOf, refusal } from './trouble';

// The shelf needs few connections, and an open edition has connections of its own.
const SHELF_CONNECTIONS = 1;
const REMOVAL_LOCK_MS = 5_000;

/** Options for a database of editions. */
interface PostgresOptions {
  /** The interval at which a watcher checks which edition is current, in milliseconds. */
  readonly pollMs?: number;
  /** The approximate number of bytes of rows that an open edition caches across requests; none by default. */
  readonly rowCacheBytes?: number;
  /** Traces the statements of open editions. */
  readonly followStatement?: FollowStatement | undefined;
}

/**
 * A shelf in PostgreSQL. Each edition has schemas of its own. One table lists the editions, and another names the
 * current edition.
 */
export class PostgresShelf implements Shelf {
  readonly shared = true;
  readonly place: string;
  readonly #settings: DatabaseSettings;
  readonly #pollMs: number;
  readonly #rowCacheBytes: number;
  readonly #followStatement: FollowStatement | undefined;
  readonly #database: Database;

  /** Sets up the shelf without opening a connection. */
  constructor(
    settings: DatabaseSettings,
    { pollMs = 500, rowCacheBytes = 0, followStatement }: PostgresOptions = {},
  ) {
    this.place = placeOf(settings.url);
    this.#settings = settings;
    this.#pollMs = pollMs;
    this.#rowCacheBytes = rowCacheBytes;
    this.#followStatement = followStatement;
    this.#database = new Database({ ...settings, poolSize: SHELF_CONNECTIONS });
  }

  async current(): Promise<string | null> {
    const [row] = await this.#read<{ id: string }>(selectCurrent);
    return row?.id ?? null;
  }

  async list(): Promise<Listing> {
    const editions: ShelvedEdition[] = [];
    const unreadable: { id: string; reason: string }[] = [];
    for (const row of await this.#read<EditionRow>(selectEditions)) {
      try {
        editions.push({ ...manifestIn(row), current: row.current });
      } catch (error) {
        unreadable.push({ id: row.id, reason: error instanceof Error ? error.message : String(error) });
      }
    }
    return { editions, unreadable };
  }

  async open(id?: string, only?: readonly string[]): Promise<OpenEdition> {
    const { editions } = await this.list();
    const wanted = id ?? editions.find(({ current }) => current)?.id;
    if (wanted === undefined) throw nothingPublished(this.place);
    const manifest = await this.#verified(wanted, editions);
    const [kept] = await this.#read<{ measures: unknown }>(selectMeasures, [wanted]);
    const database = new Database(this.#settings);
    return openSubgraphs(manifest, {
      only,
      openStore: (subgraph) =>
        openPostgresStore(database, schemaName(manifest.number, subgraph), this.#followStatement),
      closeShared: () => database.close(),
      measures: measuresIn(kept?.measures),
      rowCacheBytes: this.#rowCacheBytes,
    }).catch((error: unknown) => {
      throw refusal(this.place, error);
    });
  }

  check(id: string, only?: readonly string[]): Promise<void> {
    // An id begins with the number of its edition.
    return this.#verifyTables({ id, number: Number.parseInt(id, 10) }, only);
  }

  async switchTo(id: string): Promise<Manifest> {
    const { editions } = await this.list();
    const chosen = editions.find((edition) => edition.id === id);
    const switched = chosen && (await this.#change((client) => client.query(switchCurrent, [id])));
    if (chosen === undefined || switched?.rowCount === 0)
      throw new EditionError(noSuchEdition(id, this.place, editions));
    const { current: _, ...manifest } = chosen;
    return manifest;
  }

  draft(): Promise<Draft> {
    return beginDraft(this.#settings);
  }

  async keepMeasures(id: string, measures: Measures): Promise<void> {
    await this.#change(async (client) => {
      // Readers wait while the table is altered, so it is altered only if necessary.
      const { rowCount } = await client.query(selectMeasuresColumn);
      if (rowCount === 0) await client.query(addMeasuresColumn);
      await client.query(updateMeasures, [id, JSON.stringify(measures)]);
    });
  }

  async remove(id: string): Promise<void> {
    await this.#change(async (client) => {
      await lockOutPublishers(client);
      await client.query(`set local lock_timeout = ${REMOVAL_LOCK_MS}`);
      const { rows } = await client.query<{ number: number }>(deleteEdition, [id]);
      for (const { number } of rows) {
        // The schemas are looked up by name, because another version of this software may have had other subgraphs.
        const schemas = await client.query<{ name: string }>(selectSchemas, [
          `^${schemaName(number, '[a-z]+')}$`,
        ]);
        for (const { name } of schemas.rows) await client.query(`drop schema "${name}" cascade`);
      }
    });
  }

  watch(watcher: Watcher): () => void {
    const polling = poll(this, watcher, this.#pollMs);
    const deafen = listenForSwitches(this.#settings, polling.look);
    return () => {
      deafen();
      polling.stop();
    };
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  async #read<R>(text: string, values: unknown[] = []): Promise<R[]> {
    try {
      return await this.#database.read<R>({ text, values });
    } catch (error) {
      if (error instanceof GraphQLError && isUnused(error.originalError)) return [];
      throw refusal(this.place, error);
    }
  }

  /** Runs statements in a transaction on a dedicated connection. */
  async #change<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ ...clientConfig(this.#settings), statement_timeout: 0 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('begin');
      const done = await work(client);
      await client.query('commit');
      return done;
    } catch (error) {
      throw refusal(this.place, error);
    } finally {
      await endQuietly(client);
    }
  }

  async #verified(id: string, editions: readonly ShelvedEdition[]): Promise<Manifest> {
    try {
      const manifest = editions.find((edition) => edition.id === id);
      if (manifest === undefined) throw new EditionError(noSuchEdition(id, this.place, editions));
      if (manifest.layout !== layoutChecksum(postgres)) throw otherLayout(id);
      await this.#verifyTables(manifest);
      return manifest;
    } catch (error) {
      throw withWayOut(error, id, editions);
    }
  }

  async #verifyTables(
    { id, number }: Pick<Manifest, 'id' | 'number'>,
    only?: readonly string[],
  ): Promise<void> {
    const wanted = builtSubgraphs
      .filter(({ name }) => only?.includes(name) !== false)
      .flatMap((subgraph) =>
        tableNamesOf(subgraph).map((table) => `${schemaName(number, subgraph.name)}.${table}`),
      );
    const sql = `select wanted from unnest($1::text[]) as wanted
      where wanted not in (select schemaname || '.' || tablename from pg_catalog.pg_tables)`;
    const [missing] = await this.#read<{ wanted: string }>(sql, [wanted]);
    if (missing !== undefined)
      throw new EditionError(`Edition ${id} is missing the table ${missing.wanted}.`);
  }
}
