import { Command } from 'commander';
import { withWorkers } from '../../gateway/workers';
import { Misuse } from '../failure';
import { listeningOptions, overridesOf, type ListeningOptions } from '../options';
import { readSettings } from '../readSettings';
import { addSettingsHelp } from '../settingsHelp';

/** `mmd subgraph`: serves one subgraph over HTTP, until a signal stops it. */
export const subgraphCommand = new Command('subgraph')
  .summary('serve one subgraph over HTTP')
  .description(
    'Serves one subgraph of the current edition over HTTP, for `mmd gateway` or any other Apollo ' +
      'Federation gateway, until SIGTERM or SIGINT stops it. It follows every switch of editions.',
  )
  .argument('<name>', 'the name of the subgraph: atlas, rabat, khartoum, jvap, continental or adept')
  .addHelpText('after', '\nExample:\n  $ mmd subgraph rabat --port 4101')
  .action(async (name: string, options: ListeningOptions) => {
    const { noSuchSubgraph, usualPort } = await import('../../gateway/subgraphServer/names.js');
    const port = usualPort(name);
    if (port === undefined) throw new Misuse(noSuchSubgraph(name));
    const config = readSettings(overridesOf(options), { PORT: port.toString() });
    // A subgraph keeps no metrics that an operator could read.
    await withWorkers({ ...config, operatorPort: null }, async () => {
      const { runSubgraph } = await import('../../gateway/subgraphServer/index.js');
      await runSubgraph(name, config);
    });
  });

const usualPorts = '4101 to 4106, in the order rabat, khartoum, jvap, continental, adept, atlas';
listeningOptions(usualPorts).forEach((option) => subgraphCommand.addOption(option));
addSettingsHelp(subgraphCommand, () => 'subgraph');
