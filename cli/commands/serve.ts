import cluster from 'node:cluster';

import { Command } from 'commander';
import { openLog } from '../../gateway/logging';
import { checkPorts } from '../../gateway/settings/ports';
import { withWorkers } from '../../gateway/workers';
import { listeningOptions, overridesOf, type ListeningOptions } from '../options';
import { publishFirst } from '../publishFirst';
import { readSettings } from '../readSettings';
import { addSettingsHelp } from '../settingsHelp';

/** `mmd serve`: serves the graph over HTTP, until a signal stops it. */
export const serveCommand = new Command('serve')
  .summary('serve the graph, its dashboard and its Playground')
  .description(
    'Serves the graph over HTTP until SIGTERM or SIGINT stops it. If no edition was ever published, it first ' +
      'publishes one from the data. With several workers, one that exits is replaced, and SIGHUP restarts them one by ' +
      'one while the others keep serving.',
  )
  .addHelpText('after', '\nExamples:\n  $ mmd serve\n  $ mmd serve --port 8080 --workers 4')
  .action(async (options: ListeningOptions) => {
    const config = readSettings(overridesOf(options));
    checkPorts(config);
    if (cluster.isPrimary) {
      const log = openLog(config.logLevel);
      // Startup takes some seconds.
      log.info('starting');
      await publishFirst(config, log);
    }
    await withWorkers(config, async () => {
      const { runServer } = await import('../../gateway/main.js');
      await runServer(config);
    });
  });

listeningOptions().forEach((option) => serveCommand.addOption(option));
addSettingsHelp(serveCommand, () => 'serve');
