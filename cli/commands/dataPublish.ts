import { Command } from 'commander';
import { readSettings } from '../readSettings';
import { editionsOption, withShelf } from '../withShelf';

/** `mmd data publish`: publishes an edition of the records and switches to it. */
export const dataPublishCommand = new Command('publish')
  .summary('publish the records as an edition and switch to it')
  .description(
    'Checks the records, builds an edition from them alongside the one being served, and switches to it as soon as it ' +
      'is complete. Data with faults is not published. If interrupted at any point, it leaves the previous edition in place. ' +
      'Running servers serve the new edition within a second; requests in flight finish on the edition they started with. ' +
      'MMD_KEEP_EDITIONS says how many editions are kept; older ones are removed.',
  )
  .option('--data <folder>', 'the folder of records (default: MMD_DATA_DIR, else data)')
  .option(...editionsOption)
  .addHelpText('after', '\nExample:\n  $ mmd data publish')
  .action(async ({ data, editions }: { data?: string; editions?: string }) => {
    const { publishWithProgress } = await import('../publishWithProgress.js');
    const config = readSettings();
    await withShelf(config, editions, (shelf) =>
      publishWithProgress({ dataDir: data ?? config.dataDir, shelf, keep: config.keepEditions }),
    );
  });
