import { Command } from 'commander';
import { dataCheckCommand } from './dataCheck';
import { dataPublishCommand } from './dataPublish';

/** `mmd data`: works on the records in `data/`. */
export const dataCommand = new Command('data')
  .summary('check the records and publish them as an edition')
  .description('Commands for the records from which editions are built.')
  .addCommand(dataCheckCommand)
  .addCommand(dataPublishCommand);
