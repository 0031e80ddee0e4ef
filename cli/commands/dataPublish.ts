import { Command } from 'commander';
import { readConfig } from '../../gateway/config';

/** `mmd data publish`: an edition of the records, and the switch to it. */
export const dataPublishCommand = new Command('publish')
  .summary('publish the records as an edition and switch to it')
  .description(
    'Checks the records, builds an edition of them beside the one that is served, and switches to it at once when it ' +
      'is whole. Data with faults is not published. Stopped at any moment, it leaves the edition before it in place. ' +
      'A running server serves the new edition once it is started again.',
  )
  .option('--data <folder>', 'the folder of records (by default MMD_DATA_DIR, else data)')
  .option('--editions <folder>', 'the folder of editions (by default MMD_EDITIONS_DIR, else editions-store)')
  .addHelpText('after', '\nExample:\n  $ mmd data publish')
  .action(async ({ data, editions }: { data?: string; editions?: string }) => {
    const { publishWithProgress } = await import('../publishWithProgress.js');
    const { dataDir, editionsDir } = readConfig();
    await publishWithProgress({ dataDir: data ?? dataDir, editionsDir: editions ?? editionsDir });
  });
