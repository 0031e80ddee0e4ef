import { openShelf } from '../editions';
import { readConfig } from '../gateway/config';
import { shelfSettings } from '../gateway/settings/store';
import { readSupergraph } from '../gateway/supergraph';
import { fuzz } from '../tests/fuzz/run';
import { runNumbered } from './numbered';

const usage = 'Usage: npm run fuzz -- --seeds <how many> [--from <the first>]';

const options = { seeds: { default: 2000, least: 1 }, from: { default: 1, least: 0 } };

/**
 * Compares the engine with the stock executor on random operations over the edition that is served. Prints each
 * operation on which they differ, with its seed; gives 1 where there is one, 2 for arguments it does not take, else 0.
 */
runNumbered(usage, options, async (numbers) => {
  const config = readConfig();
  const shelf = openShelf({ ...shelfSettings(config), rowCacheBytes: 0 });
  const edition = await shelf.open();
  const { differences, counts } = await fuzz({
    ...numbers,
    edition,
    supergraphSdl: readSupergraph(config.supergraph),
    onCompared(compared) {
      if (compared % 1_000 === 0) console.log(`${String(compared)} compared`);
    },
  });
  for (const difference of differences) console.error(JSON.stringify(difference, null, 2));
  const { completed, leftToStock, fetchesNotCompiled } = counts;
  console.log(
    `${String(numbers.seeds)} operations, ${String(differences.length)} answered differently; ` +
      `${String(leftToStock)} left to the stock executor, ${String(fetchesNotCompiled)} fetches not compiled, ` +
      `${String(completed)} responses completed by the rules of null and errors.`,
  );
  await edition.close();
  await shelf.close();
  return differences.length === 0 ? 0 : 1;
});
