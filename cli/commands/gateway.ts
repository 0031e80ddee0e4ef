import cluster from 'node:cluster';

import { Command } from 'commander';
import { openLog } from '../../gateway/logging';
import { checkPorts } from '../../gateway/settings/ports';
import { withWorkers } from '../../gateway/workers';
import { listeningOptions, overridesOf, type ListeningOptions } from '../options';
import { fileAt } from '../paths';
import { readSettings } from '../readSettings';
import { addSettingsHelp } from '../settingsHelp';

interface GatewayOptions extends ListeningOptions {
  readonly supergraph?: string;
}

/** `mmd gateway`: serves the graph over remote subgraphs, until a signal stops it. */
export const gatewayCommand = new Command('gateway')
  .summary('serve the graph over remote subgraphs')
  .description(
    'Serves the graph over HTTP from the current edition. Subgraphs named in MMD_SUBGRAPHS are queried at their ' +
      'addresses; the others run in this process. With --supergraph it serves any Apollo Federation 2 supergraph ' +
      'instead, over the subgraphs at the addresses in it, and reloads the file when it changes; ' +
      '`mmd gateway --supergraph FILE --help` lists the settings that then apply.',
  )
  .option('--supergraph <file>', 'a supergraph to serve instead of this project’s; needs no edition')
  .addHelpText(
    'after',
    '\nExamples:\n' +
      '  $ MMD_SUBGRAPHS=rabat=http://127.0.0.1:4101/graphql mmd gateway\n' +
      '  $ mmd gateway --port 8080 --supergraph supergraph.graphql',
  )
  .action(async ({ supergraph, ...options }: GatewayOptions) => {
    const config = readSettings(overridesOf(options));
    checkPorts(config);
    if (supergraph !== undefined) fileAt(supergraph, '--supergraph');
    else if (config.subgraphs.size === 0 && cluster.isPrimary)
      openLog(config.logLevel).warn(
        'MMD_SUBGRAPHS names no remote subgraph; all six run in this process, as with `mmd serve`',
      );
    await withWorkers(config, async () => {
      const { runServer, runSupergraph } = await import('../../gateway/main.js');
      await (supergraph === undefined ? runServer(config) : runSupergraph(supergraph, config));
    });
  });

listeningOptions().forEach((option) => gatewayCommand.addOption(option));
addSettingsHelp<GatewayOptions>(gatewayCommand, ({ supergraph }) =>
  supergraph === undefined ? 'gateway' : 'supergraph',
);
