import type { DatabaseSettings } from '../subgraphs/kit/store/postgres';
import type { FollowStatement } from '../subgraphs/kit/store/store';
import { FolderShelf } from './folder/shelf';
import { PostgresShelf } from './postgres/shelf';
import type { Shelf } from './shelf';

/** The location of the editions, and the settings for reaching it. */
export interface ShelfSettings {
  /** The folder of editions in SQLite. */
  readonly editionsDir: string;
  /** The PostgreSQL database, which replaces the folder unless it is null. */
  readonly database: DatabaseSettings | null;
  /** The interval at which a server checks which edition is current, in milliseconds. */
  readonly pollMs: number;
  /** The approximate number of bytes of rows that an open edition caches across requests; 0 disables the cache. */
  readonly rowCacheBytes: number;
  /** Traces the statements of open editions. */
  readonly followStatement?: FollowStatement | undefined;
}

/** Opens the shelf that the settings describe. It reads nothing and opens no connection until it is used. */
export function openShelf({ editionsDir, database, ...options }: ShelfSettings): Shelf {
  return database === null ? new FolderShelf(editionsDir, options) : new PostgresShelf(database, options);
}
