import cluster from 'node:cluster';

import { Command } from 'commander';
import type { Config } from '../../gateway/config';
import { openLog, type Log } from '../../gateway/log';
import { withWorkers } from '../../gateway/workers';
import { listeningOptions, overridesOf, type ListeningOptions } from '../options';
import { readSettings } from '../readSettings';
import { addSettingsHelp } from '../settingsHelp';
import { withShelf } from '../withShelf';

/** `mmd serve`: the graph over HTTP, until a signal stops it. */
export const serveCommand = new Command('serve')
  .summary('serve the graph, its dashboard and its Playground')
  .description(
    'Serves the graph over HTTP until SIGTERM or SIGINT stops it. Where no edition was ever published, it first ' +
      'publishes one from the data. With several workers one that ends is replaced, and SIGHUP restarts them one by ' +
      'one while the others answer.',
  )
  .addHelpText('after', '\nExamples:\n  $ mmd serve\n  $ mmd serve --port 8080 --workers 4')
  .action(async (options: ListeningOptions) => {
    const config = readSettings(overridesOf(options));
    if (cluster.isPrimary) await prepare(config, openLog(config.logLevel));
    await withWorkers(config, async () => {
      const { runServer } = await import('../../gateway/main.js');
      await runServer(config);
    });
  });

listeningOptions().forEach((option) => serveCommand.addOption(option));
addSettingsHelp(serveCommand, () => 'serve');

/** Publishes an edition where there is none, and says what is being done: a start takes some seconds. */
function prepare(config: Config, log: Log): Promise<void> {
  log.info('starting');
  return withShelf(config, undefined, async (shelf) => {
    const { isEmpty } = await import('../../editions/index.js');
    if (!(await isEmpty(shelf))) return;
    log.info({ from: config.dataDir, to: shelf.place }, 'publishing a first edition');
    const { publishWithProgress } = await import('../publishWithProgress.js');
    await publishWithProgress({ dataDir: config.dataDir, shelf, keep: config.keepEditions });
    log.info('opening it');
  });
}
