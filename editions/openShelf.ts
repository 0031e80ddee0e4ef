import type { DatabaseSettings } from '../subgraphs/kit/store/postgres';
import type { FollowStatement } from '../subgraphs/kit/store/store';
import { FolderShelf } from './folder/shelf';
import { PostgresShelf } from './postgres/shelf';
import type { Shelf } from './shelf';

/** The place of the editions, and how to reach it. */
export interface ShelfSettings {
  /** The folder of editions in SQLite. */
  readonly editionsDir: string;
  /** PostgreSQL, which is used instead of the folder unless it is null. */
  readonly database: DatabaseSettings | null;
  /** The interval at which a server checks which edition is current, in milliseconds. */
  readonly pollMs: number;
  /** The approximate number of bytes of rows that an open edition keeps across requests; 0 keeps none. */
  readonly rowCacheBytes: number;
  /** Follows the statements of open editions, for traces. */
  readonly followStatement?: FollowStatement | undefined;
}

/** Opens the shelf of the settings. It reads nothing and connects to nothing until it is used. */
export function openShelf({ editionsDir, database, ...options }: ShelfSettings): Shelf {
  return database === null ? new FolderShelf(editionsDir, options) : new PostgresShelf(database, options);
}
