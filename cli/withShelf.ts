import type { Shelf } from '../editions';
import type { Config } from '../gateway/config';
import { shelfSettings } from '../gateway/settings/store';

/**
 * Opens the configured shelf, or the given folder of editions, and closes it after the work. Fails if the work fails.
 */
export async function withShelf<T>(
  config: Config,
  folder: string | undefined,
  work: (shelf: Shelf) => Promise<T>,
): Promise<T> {
  const { openShelf } = await import('../editions/index.js');
  const shelf = openShelf(shelfSettings(config, folder));
  try {
    return await work(shelf);
  } finally {
    await shelf.close();
  }
}

/** The option that names a folder of editions. */
export const editionsOption = [
  '--editions <folder>',
  'a folder of editions (default: the database in DATABASE_URL, else MMD_EDITIONS_DIR, else editions-store)',
] as const;
