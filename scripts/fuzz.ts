import { parseArgs } from 'node:util';

import { openShelf } from '../editions';
import { readConfig } from '../gateway/config';
import { shelfSettings } from '../gateway/settings/store';
import { readSupergraph } from '../gateway/supergraph';
import { fuzz } from '../tests/fuzz/run';

const usage = 'Usage: npm run fuzz -- --seeds <how many> [--from <the first>]';

function numbersIn(argv: readonly string[]): { readonly seeds: number; readonly from: number } {
  const { values } = parseArgs({
    args: [...argv],
    options: { seeds: { type: 'string', default: '2000' }, from: { type: 'string', default: '1' } },
  });
  const [seeds, from] = [Number(values.seeds), Number(values.from)];
  if (!Number.isSafeInteger(seeds) || seeds < 1)
    throw new Error(`--seeds takes a whole number from 1; found ${values.seeds}.`);
  if (!Number.isSafeInteger(from) || from < 0)
    throw new Error(`--from takes a whole number from 0; found ${values.from}.`);
  return { seeds, from };
}

/**
 * Compares the engine with the stock executor on random operations over the edition that is served. Prints each
 * operation on which they differ, with its seed; gives 1 where there is one, 2 for arguments it does not take, else 0.
 */
export async function main(argv: readonly string[]): Promise<number> {
  let numbers: ReturnType<typeof numbersIn>;
  try {
    numbers = numbersIn(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
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
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
