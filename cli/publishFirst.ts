import type { Config } from '../gateway/config';
import type { Log } from '../gateway/logging';
import { withShelf } from './withShelf';

/** Publishes a first edition if there is none. Reports each step to the log and the edition to `say`. */
export function publishFirst(config: Config, log: Log, say?: (line: string) => void): Promise<void> {
  return withShelf(config, undefined, async (shelf) => {
    const { isEmpty } = await import('../editions/index.js');
    if (!(await isEmpty(shelf))) return;
    log.info({ from: config.dataDir, to: shelf.place }, 'publishing a first edition');
    const { publishWithProgress } = await import('./publishWithProgress.js');
    await publishWithProgress({ dataDir: config.dataDir, shelf, keep: config.keepEditions, say });
  });
}
