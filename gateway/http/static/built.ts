import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** True if a folder contains built pages. */
export function pagesAreIn(folder: string): boolean {
  return existsSync(join(folder, 'dashboard/index.html'));
}

/** A hint on how to get the pages, for installations without them. */
export const whereFrom =
  'in a checkout, `npm ci` without --omit=dev builds them; or set MMD_WEB_DIR to a folder of pages built elsewhere';
