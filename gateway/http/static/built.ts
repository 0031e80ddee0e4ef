import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether the pages were built into a folder. */
export function pagesAreIn(folder: string): boolean {
  return existsSync(join(folder, 'dashboard/index.html'));
}

/** Where pages come from, for whoever has none. */
export const whereFrom =
  'in a checkout `npm ci` without --omit=dev builds them, and MMD_WEB_DIR names a folder of pages built elsewhere';
