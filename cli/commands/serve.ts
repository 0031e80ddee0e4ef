import { Command } from 'commander';
import { readConfig } from '../../gateway/config';
import { settingsHelp } from '../settingsHelp';
import { withShelf } from '../withShelf';

/** `mmd serve`: the graph over HTTP, until a signal stops it. */
export const serveCommand = new Command('serve')
  .summary('serve the graph over HTTP')
  .description(
    'Serves the graph over HTTP until SIGTERM or SIGINT stops it. Where no edition was ever published, it first ' +
      'publishes one from the data.',
  )
  .addHelpText('after', () => `\n${settingsHelp()}\n\nExample:\n  $ PORT=8080 mmd serve`)
  .action(async () => {
    const config = readConfig();
    await withShelf(config, undefined, async (shelf) => {
      const { isEmpty } = await import('../../editions/index.js');
      if (!(await isEmpty(shelf))) return;
      const { publishWithProgress } = await import('../publishWithProgress.js');
      await publishWithProgress({ dataDir: config.dataDir, shelf, keep: config.keepEditions });
    });
    const { runServer } = await import('../../gateway/main.js');
    await runServer(config);
  });
