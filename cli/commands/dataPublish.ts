import { Command } from 'commander';
import { readSettings } from '../readSettings';
import { editionsOption, withShelf } from '../withShelf';

/** `mmd data publish`: publishes an edition of the records and switches to it. */
export const dataPublishCommand = new Command('publish')
  .summary('publish the records as an edition and switch to it')
  .description(
    'Checks the records, builds an edition of them beside the one that is served, and switches to it at once when it ' +
      'is whole. Data with faults is not published. Stopped at any moment, it leaves the edition before it in place. ' +
      'Running servers serve the new edition within a second; requests under way end on the edition they began on. Of the ' +
      'editions before it, the newest are kept, as many as MMD_KEEP_EDITIONS says.',
  )
  .option('--data <folder>', 'the folder of records (by default MMD_DATA_DIR, else data)')
  .option(...editionsOption)
  .addHelpText('after', '\nExample:\n  $ mmd data publish')
  .action(async ({ data, editions }: { data?: string; editions?: string }) => {
    const { publishWithProgress } = await import('../publishWithProgress.js');
    const config = readSettings();
    await withShelf(config, editions, (shelf) =>
      publishWithProgress({ dataDir: data ?? config.dataDir, shelf, keep: config.keepEditions }),
    );
  });
