import { Command } from 'commander';
import { editionListCommand } from './editionList';
import { editionSwitchCommand } from './editionSwitch';

/** `mmd edition`: works on the published editions. */
export const editionCommand = new Command('edition')
  .summary('list the published editions and switch between them')
  .description('Commands for the published editions.')
  .addCommand(editionListCommand)
  .addCommand(editionSwitchCommand);
