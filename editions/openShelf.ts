import type { DatabaseSettings } from '../subgraphs/kit/postgres';
import { FolderShelf } from './folder/shelf';
import { PostgresShelf } from './postgres/shelf';
import type { Shelf } from './shelf';

/** Where editions are kept, and how they are reached. */
export interface ShelfSettings {
  /** The folder of editions in SQLite. */
  readonly editionsDir: string;
  /** PostgreSQL; where it is not null, it is used in place of the folder. */
  readonly database: DatabaseSettings | null;
  /** How often a server looks at which edition is current, in milliseconds. */
  readonly pollMs: number;
  /** How many bytes of rows an open edition keeps across requests, about; 0 keeps none. */
  readonly rowCacheBytes: number;
}

/** Opens the shelf of the settings. Nothing is read and no connection is made before it is asked something. */
export function openShelf({ editionsDir, database, ...options }: ShelfSettings): Shelf {
  return database === null ? new FolderShelf(editionsDir, options) : new PostgresShelf(database, options);
}
