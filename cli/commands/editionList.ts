import { Command } from 'commander';
import { readConfig } from '../../gateway/config';
import { formatTable } from '../formatTable';

/** `mmd edition list`: what was published, newest first. */
export const editionListCommand = new Command('list')
  .summary('list the published editions')
  .description('Lists the published editions, newest first. The one that is served is marked with *.')
  .option('--editions <folder>', 'the folder of editions (by default MMD_EDITIONS_DIR, else editions-store)')
  .addHelpText('after', '\nExample:\n  $ mmd edition list')
  .action(async ({ editions: folder }: { editions?: string }) => {
    const { listEditions } = await import('../../editions/index.js');
    const dir = folder ?? readConfig().editionsDir;
    const { editions, unreadable } = listEditions(dir);
    const rows = editions.map(({ current, id, publishedAt, counts, checksum }) => [
      current ? '*' : '',
      id,
      publishedAt,
      String(counts.reduce((sum, { count }) => sum + count, 0)),
      checksum.slice(0, 12),
    ]);
    if (rows.length === 0) console.log(`No edition in ${dir}. \`mmd data publish\` makes one.`);
    else console.log(formatTable(['', 'edition', 'published', 'records', 'checksum'], rows));
    for (const { id, reason } of unreadable) console.error(`${id} cannot be read: ${reason}`);
  });
