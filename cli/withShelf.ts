import type { Shelf } from '../editions';
import type { Config } from '../gateway/config';
import { shelfSettings } from '../gateway/settings/store';

/**
 * Opens the shelf of the configuration, or a folder where one is given, and lets go of it when the work is done. Fails as
 * the work fails.
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

/** The option by which a command is told a folder of editions. */
export const editionsOption = [
  '--editions <folder>',
  'a folder of editions (by default the database in DATABASE_URL, else MMD_EDITIONS_DIR, else editions-store)',
] as const;
