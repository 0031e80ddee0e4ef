import { Command } from 'commander';
import { readSettings } from '../readSettings';
import { formatTable } from '../formatTable';
import { editionsOption, withShelf } from '../withShelf';

/** `mmd edition list`: lists the published editions, newest first. */
export const editionListCommand = new Command('list')
  .summary('list the published editions')
  .description('Lists the published editions, newest first. The one being served is marked with *.')
  .option(...editionsOption)
  .addHelpText('after', '\nExample:\n  $ mmd edition list')
  .action(({ editions: folder }: { editions?: string }) =>
    withShelf(readSettings(), folder, async (shelf) => {
      const { editions, unreadable } = await shelf.list();
      const rows = editions.map(({ current, id, publishedAt, counts, checksum }) => [
        current ? '*' : '',
        id,
        publishedAt,
        String(counts.reduce((sum, { count }) => sum + count, 0)),
        checksum.slice(0, 12),
      ]);
      if (rows.length === 0) console.log(`No edition in ${shelf.place}. \`mmd data publish\` publishes one.`);
      else console.log(formatTable([['', 'edition', 'published', 'records', 'checksum'], ...rows]));
      for (const { id, reason } of unreadable) console.error(`${id} cannot be read: ${reason}`);
    }),
  );
