import { Command } from 'commander';
import { readConfig } from '../../gateway/config';
import { settingsHelp } from '../settingsHelp';

/** `mmd subgraph`: one subgraph over HTTP, until a signal stops it. */
export const subgraphCommand = new Command('subgraph')
  .summary('serve one subgraph over HTTP')
  .description(
    'Serves one subgraph of the current edition over HTTP, for `mmd gateway` or any other gateway of Apollo ' +
      'Federation, until SIGTERM or SIGINT stops it. It follows every switch of the edition.',
  )
  .argument('<name>', 'the name of the subgraph: atlas, rabat, khartoum, jvap, continental or adept')
  .option(
    '--port <port>',
    'TCP port to listen on (by default PORT, else 4101 to 4106, in the order rabat, khartoum, jvap, continental, adept, atlas)',
  )
  .option('--host <address>', 'address to listen on (by default HOST, else 127.0.0.1)')
  .addHelpText('after', () => `\n${settingsHelp()}\n\nExample:\n  $ mmd subgraph rabat --port 4101`)
  .action(async (name: string, { port, host }: { port?: string; host?: string }) => {
    const { usualPort } = await import('../../gateway/service/names.js');
    const usual = usualPort(name);
    const config = readConfig({
      ...(usual !== undefined && { PORT: String(usual) }),
      ...process.env,
      ...(port !== undefined && { PORT: port }),
      ...(host !== undefined && { HOST: host }),
    });
    const { runSubgraph } = await import('../../gateway/service/index.js');
    await runSubgraph(name, config);
  });
