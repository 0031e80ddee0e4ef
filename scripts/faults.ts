import { runFaults } from '../tests/faults/run';
import { tableOf } from '../tests/faults/report';
import { runNumbered } from './numbered';

const MAX_TOLD = 20;

const usage =
  'Usage: npm run faults -- [--seconds <about how long>] [--clients <how many>] [--random <operations beside the saved ones>]';

const options = {
  seconds: { default: 120, least: 1 },
  clients: { default: 6, least: 1 },
  random: { default: 12, least: 0 },
};

/**
 * Runs the whole service under load while its parts are killed and restarted one after another. Prints the figures of
 * each phase and the faults. Exits with 1 if there are any faults, with 2 for invalid arguments, and otherwise with 0.
 */
runNumbered(usage, options, async (numbers) => {
  const { figures, caches, faults } = await runFaults({
    ...numbers,
    workers: 2,
    cacheUrl: process.env['MMD_TEST_CACHE_URL'] || undefined,
    onStep: (text) => console.error(text),
  });
  console.log(tableOf(figures));
  console.log(`\n${caches.join('\n')}\n`);
  for (const fault of faults.slice(0, MAX_TOLD)) console.error(fault);
  if (faults.length > MAX_TOLD) console.error(`and ${faults.length - MAX_TOLD} more`);
  console.log(`${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
});
