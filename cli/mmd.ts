import { Command } from 'commander';
import { describeError } from './failure';
import { composeCommand } from './commands/compose';
import { dataCommand } from './commands/data';
import { editionCommand } from './commands/edition';
import { gatewayCommand } from './commands/gateway';
import { serveCommand } from './commands/serve';
import { subgraphCommand } from './commands/subgraph';

// The commands import what they work with only when they run, so that `mmd --help` loads no database and no gateway.
const program = new Command('mmd')
  .description('One GraphQL graph over the Africa–Europe migration dialogues.')
  .addHelpText('after', '\n`mmd help <command>` or `mmd <command> --help` tells more, with an example.')
  .addCommand(serveCommand)
  .addCommand(gatewayCommand)
  .addCommand(subgraphCommand)
  .addCommand(dataCommand)
  .addCommand(editionCommand)
  .addCommand(composeCommand);

for (const command of [
  program,
  ...program.commands,
  ...program.commands.flatMap(({ commands }) => commands),
]) {
  command.showHelpAfterError(`(\`${pathOf(command)} --help\` lists what there is)`);
}

/** The words that call a command: `mmd data check`. */
function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}

program.parseAsync().catch((error: unknown) => {
  console.error(describeError(error));
  process.exitCode = 1;
});
