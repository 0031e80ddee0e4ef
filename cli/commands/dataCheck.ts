import { Command } from 'commander';
import { folderAt } from '../paths';
import { readSettings } from '../readSettings';
import { Failure } from '../failure';

/** `mmd data check`: lists all faults of the records at once. */
export const dataCheckCommand = new Command('check')
  .summary('check every record and every reference')
  .description(
    'Checks every record, and every reference between records, and lists all faults at once: the file, the record, ' +
      'the field, what was found and what was expected. Exits with 1 if there are any faults.',
  )
  .option('--data <folder>', 'the folder of records (default: MMD_DATA_DIR, else data)')
  .addHelpText('after', '\nExample:\n  $ mmd data check')
  .action(async ({ data: folder }: { data?: string }) => {
    const { readChecked } = await import('../../editions/index.js');
    const { formatFaults } = await import('../formatFaults.js');
    const dir = folderAt(folder ?? readSettings().dataDir, '--data or MMD_DATA_DIR');
    const { data, faults } = readChecked(dir);
    if (faults.length > 0) throw new Failure(formatFaults(faults, dir));
    console.log(`${countRecords(data)} records in ${dir}, no faults.`);
  });

/**
 * Counts the records of all lists, as in `mmd edition list`. A component's description of itself does not count as a
 * record.
 */
function countRecords(data: object): number {
  const files = Object.values(data).flatMap((folder: object) => Object.values(folder) as unknown[]);
  return files.reduce<number>((sum, records) => sum + (Array.isArray(records) ? records.length : 0), 0);
}
