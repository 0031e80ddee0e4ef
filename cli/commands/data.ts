import { Command } from 'commander';
import { dataCheckCommand } from './dataCheck';
import { dataPublishCommand } from './dataPublish';

/** `mmd data`: works on the records in `data/`. */
export const dataCommand = new Command('data')
  .summary('check the records, publish an edition of them')
  .description('Works on the records that editions are built from.')
  .addCommand(dataCheckCommand)
  .addCommand(dataPublishCommand);
