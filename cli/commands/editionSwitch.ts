import { Command } from 'commander';
import { readConfig } from '../../gateway/config';

/** `mmd edition switch`: another edition is served from now on. */
export const editionSwitchCommand = new Command('switch')
  .summary('switch to another edition')
  .description(
    'Makes an edition the one that is served: back to an earlier one, or forward again. It is opened and checked ' +
      'first. A running server serves it once it is started again.',
  )
  .argument('<id>', 'the id of the edition, as `mmd edition list` gives it')
  .option('--editions <folder>', 'the folder of editions (by default MMD_EDITIONS_DIR, else editions-store)')
  .addHelpText('after', '\nExample:\n  $ mmd edition switch 3-1f0c9a2b')
  .action(async (id: string, { editions: folder }: { editions?: string }) => {
    const { openEdition, switchEdition } = await import('../../editions/index.js');
    const dir = folder ?? readConfig().editionsDir;
    const edition = await openEdition(dir, id);
    edition.close();
    const { publishedAt } = switchEdition(dir, id);
    console.log(`Edition ${id}, published ${publishedAt}, is now the one that is served.`);
  });
