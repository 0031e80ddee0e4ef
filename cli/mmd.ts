import { Command } from 'commander';
import { version } from '../package.json';
import { describeError, exitCodeOf } from './failure';
import { composeCommand } from './commands/compose';
import { dataCommand } from './commands/data';
import { doctorCommand } from './commands/doctor';
import { editionCommand } from './commands/edition';
import { gatewayCommand } from './commands/gateway';
import { queryCommand } from './commands/query';
import { serveCommand } from './commands/serve';
import { subgraphCommand } from './commands/subgraph';
import { sourceStack } from '../gateway/logging/sourceStack';
import { guardOutput } from './output';
import { pathOf } from './settingsHelp';

// Commands import their dependencies only when they run, so that `mmd --help` loads no database and no gateway.
const program = new Command('mmd')
  .description('One GraphQL graph over the Africa–Europe migration dialogues.')
  .version(version, '-v, --version', 'print the version')
  .addHelpText('after', '\nRun `mmd help <command>` or `mmd <command> --help` for details and an example.')
  .commandsGroup('Use the graph:')
  .addCommand(serveCommand)
  .addCommand(queryCommand)
  .commandsGroup('Manage its data:')
  .addCommand(dataCommand)
  .addCommand(editionCommand)
  .commandsGroup('Run it on several machines:')
  .addCommand(gatewayCommand)
  .addCommand(subgraphCommand)
  .commandsGroup('Develop it:')
  .addCommand(composeCommand)
  .commandsGroup('Help:')
  .addCommand(doctorCommand)
  .helpCommand('help [command]', 'print the help of a command');

for (const command of [
  program,
  ...program.commands,
  ...program.commands.flatMap(({ commands }) => commands),
]) {
  // `mmd query` has its own help option.
  if (command !== queryCommand) command.helpOption('-h, --help', 'print this help');
  command
    .showHelpAfterError(`(run \`${pathOf(command)} --help\` for usage)`)
    // Requested output that is not an error (help, the version) exits with 0.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));
}

// Node prints an uncaught error and then ends.
process.on('uncaughtExceptionMonitor', (error: Error) => {
  if (typeof error.stack === 'string') error.stack = sourceStack(error.stack);
});

guardOutput();
program.parseAsync().catch((error: unknown) => {
  console.error(describeError(error));
  process.exitCode = exitCodeOf(error);
});
