import { Command } from 'commander';
import { noSuchSubgraph, subgraphNames, usualPort, usualPorts } from '../../gateway/subgraphServer/names';
import { withWorkers } from '../../gateway/workers';
import { Misuse } from '../failure';
import { listeningOptions, overridesOf, type ListeningOptions } from '../options';
import { readSettings } from '../readSettings';
import { addSettingsHelp } from '../settingsHelp';

const anyOf = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);

/** `mmd subgraph`: serves one subgraph over HTTP, until a signal stops it. */
export const subgraphCommand = new Command('subgraph')
  .summary('serve one subgraph over HTTP')
  .description(
    'Serves one subgraph of the current edition over HTTP, for `mmd gateway` or any other Apollo ' +
      'Federation gateway, until SIGTERM or SIGINT stops it. It follows every switch of editions.',
  )
  .argument('<name>', `the name of the subgraph: ${anyOf(subgraphNames)}`)
  .addHelpText('after', '\nExample:\n  $ mmd subgraph rabat --port 4101')
  .action(async (name: string, options: ListeningOptions) => {
    const port = usualPort(name);
    if (port === undefined) throw new Misuse(noSuchSubgraph(name));
    const config = readSettings(overridesOf(options), { PORT: port.toString() });
    // A subgraph has no metrics for an operator.
    await withWorkers({ ...config, operatorPort: null }, async () => {
      const { runSubgraph } = await import('../../gateway/subgraphServer/index.js');
      await runSubgraph(name, config);
    });
  });

const ports = [...usualPorts.values()];
const range = `${String(ports.at(0))} to ${String(ports.at(-1))}`;
listeningOptions(`${range}, in the order ${[...usualPorts.keys()].join(', ')}`).forEach((option) =>
  subgraphCommand.addOption(option),
);
addSettingsHelp(subgraphCommand, () => 'subgraph');
