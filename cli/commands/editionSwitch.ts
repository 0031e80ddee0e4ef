import { Command } from 'commander';
import { Misuse } from '../failure';
import { readSettings } from '../readSettings';
import { editionsOption, withShelf } from '../withShelf';

/** `mmd edition switch`: makes another edition the one that is served. */
export const editionSwitchCommand = new Command('switch')
  .summary('switch to another edition')
  .description(
    'Makes an edition the one that is served: back to an earlier one, or forward again. It is opened and checked ' +
      'first. Running servers serve it within a second; requests under way end on the edition they began on.',
  )
  .argument('<id>', 'the id of the edition, as `mmd edition list` gives it')
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
        console.log(`Edition ${id}, published ${known.publishedAt}, is served already.`);
        return;
      }
      const { publishedAt } = await shelf.switchTo(id);
      console.log(`Edition ${id}, published ${publishedAt}, is now the one that is served.`);
    }),
  );
