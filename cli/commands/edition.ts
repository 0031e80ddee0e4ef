import { Command } from 'commander';
import { editionListCommand } from './editionList';
import { editionSwitchCommand } from './editionSwitch';

/** `mmd edition`: works on the published editions. */
export const editionCommand = new Command('edition')
  .summary('list the published editions, switch between them')
  .description('Works on the editions that were published.')
  .addCommand(editionListCommand)
  .addCommand(editionSwitchCommand);
