import { Command } from 'commander';
import { readConfig } from '../../gateway/config';
import { settingsHelp } from '../settingsHelp';

/** `mmd gateway`: the graph over subgraphs that are served elsewhere, until a signal stops it. */
export const gatewayCommand = new Command('gateway')
  .summary('serve the graph over subgraphs that run elsewhere')
  .description(
    'Serves the graph over HTTP from the current edition. Subgraphs that MMD_SUBGRAPHS names are asked at their ' +
      'addresses, the others run in this process. With --supergraph it serves any Apollo Federation 2 supergraph ' +
      'instead, over the subgraphs whose addresses stand in it, and follows the file when it changes.',
  )
  .option('--supergraph <file>', 'a supergraph to serve in place of this project’s; needs no edition')
  .addHelpText(
    'after',
    () =>
      `\n${settingsHelp()}\n\nExamples:\n` +
      '  $ MMD_SUBGRAPHS=rabat=http://127.0.0.1:4101/graphql mmd gateway\n' +
      '  $ PORT=8080 mmd gateway --supergraph supergraph.graphql',
  )
  .action(async ({ supergraph }: { supergraph?: string }) => {
    const config = readConfig();
    const { runServer, runSupergraph } = await import('../../gateway/main.js');
    await (supergraph === undefined ? runServer(config) : runSupergraph(supergraph, config));
  });
