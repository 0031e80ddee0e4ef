import { Command } from 'commander';
import { Misuse } from '../failure';
import { readSettings } from '../readSettings';
import { editionsOption, withShelf } from '../withShelf';

/** `mmd edition switch`: makes another edition the served edition. */
export const editionSwitchCommand = new Command('switch')
  .summary('switch to another edition')
  .description(
    'Switches the served edition, back to an earlier one or forward again. The edition is opened and checked ' +
      'first. Running servers serve it within a second; requests in flight finish on the edition they started with.',
  )
  .argument('<id>', 'the id of the edition, as shown by `mmd edition list`')
  .option(...editionsOption)
  .addHelpText('after', '\nExample:\n  $ mmd edition switch 3-1f0c9a2b')
  .action((id: string, { editions: folder }: { editions?: string }) =>
    withShelf(readSettings(), folder, async (shelf) => {
      const { noSuchEdition } = await import('../../editions/index.js');
      const { editions, unreadable } = await shelf.list();
      if (![...editions, ...unreadable].some((edition) => edition.id === id))
        throw new Misuse(noSuchEdition(id, shelf.place, editions));
      const known = editions.find((edition) => edition.id === id);
      await (await shelf.open(id)).close();
      if (known?.current === true) {
        console.log(`Edition ${id}, published ${known.publishedAt}, is already being served.`);
        return;
      }
      const { publishedAt } = await shelf.switchTo(id);
      console.log(`Edition ${id}, published ${publishedAt}, is now being served.`);
    }),
  );
