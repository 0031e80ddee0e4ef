import cluster from 'node:cluster';

import { Command } from 'commander';
import { readConfig, type Config } from '../../gateway/config';
import { withWorkers } from '../../gateway/workers';
import { environmentWith, workersOption } from '../environmentWith';
import { settingsHelp } from '../settingsHelp';
import { withShelf } from '../withShelf';

/** `mmd serve`: the graph over HTTP, until a signal stops it. */
export const serveCommand = new Command('serve')
  .summary('serve the graph over HTTP')
  .description(
    'Serves the graph over HTTP until SIGTERM or SIGINT stops it. Where no edition was ever published, it first ' +
      'publishes one from the data. With several workers one that ends is replaced, and SIGHUP restarts them one by ' +
      'one while the others answer.',
  )
  .option(...workersOption)
  .addHelpText(
    'after',
    () => `\n${settingsHelp()}\n\nExamples:\n  $ PORT=8080 mmd serve\n  $ mmd serve --workers 4`,
  )
  .action(async ({ workers }: { workers?: string }) => {
    const config = readConfig(environmentWith({ MMD_WORKERS: workers }));
    if (cluster.isPrimary) await publishFirst(config);
    await withWorkers(config, async () => {
      const { runServer } = await import('../../gateway/main.js');
      await runServer(config);
    });
  });

/** Publishes an edition where there is none. */
function publishFirst(config: Config): Promise<void> {
  return withShelf(config, undefined, async (shelf) => {
    const { isEmpty } = await import('../../editions/index.js');
    if (!(await isEmpty(shelf))) return;
    const { publishWithProgress } = await import('../publishWithProgress.js');
    await publishWithProgress({ dataDir: config.dataDir, shelf, keep: config.keepEditions });
  });
}
