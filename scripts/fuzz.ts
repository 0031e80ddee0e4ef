import { openShelf } from '../editions';
import { readConfig } from '../gateway/config';
import { shelfSettings } from '../gateway/settings/store';
import { readSupergraph } from '../gateway/graph/supergraph';
import { fuzzGraphs } from '../tests/fuzz/graphs/run';
import { fuzz } from '../tests/fuzz/run';
import { runNumbered } from './numbered';

const usage = `Usage: npm run fuzz -- --seeds <how many> [--from <the first>]
       npm run fuzz -- --graphs <how many> [--operations <on each>] [--from <the first>]`;

const options = {
  seeds: { default: 2000, least: 1 },
  graphs: { default: 0, least: 0 },
  operations: { default: 20, least: 1 },
  from: { default: 1, least: 0 },
};

/**
 * Compares the engine with other executors on random operations: over the current edition with a monolith of the same
 * resolvers and with Apollo's executor, or on random federated graphs with a monolith. Prints each operation with
 * different results, together with its seed, as soon as it is found. Exits with 1 if there are any differences, with 2
 * for invalid arguments, and otherwise with 0.
 */
runNumbered(usage, options, (numbers) => (numbers.graphs > 0 ? onGraphs(numbers) : onEdition(numbers)));

async function onGraphs(numbers: Record<keyof typeof options, number>): Promise<number> {
  const { differences, features } = await fuzzGraphs({
    ...numbers,
    onCompared(graphs) {
      if (graphs % 100 === 0) console.log(`${String(graphs)} graphs compared`);
    },
    onDifference: print,
  });
  for (const [feature, count] of features.counts) console.log(`${String(count).padStart(8)} ${feature}`);
  console.log(
    `${String(numbers.graphs)} graphs, ${String(numbers.graphs * numbers.operations)} operations, ` +
      `${String(differences.length)} answered differently.`,
  );
  return differences.length === 0 ? 0 : 1;
}

async function onEdition(numbers: Record<keyof typeof options, number>): Promise<number> {
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
    onDifference: print,
  });
  const { completed, fetchesNotCompiled } = counts;
  console.log(
    `${String(numbers.seeds)} operations, ${String(differences.length)} answered differently; ` +
      `${String(fetchesNotCompiled)} fetches not compiled, ` +
      `${String(completed)} responses completed by the rules of null and errors.`,
  );
  await edition.close();
  await shelf.close();
  return differences.length === 0 ? 0 : 1;
}

function print(difference: object): void {
  console.error(JSON.stringify(difference, null, 2));
}
