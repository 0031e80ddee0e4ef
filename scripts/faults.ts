import { parseArgs } from 'node:util';

import { runFaults } from '../tests/faults/run';
import { tableOf } from '../tests/faults/report';

const MOST_TOLD = 20;

const usage =
  'Usage: npm run faults -- [--seconds <about how long>] [--clients <how many>] [--random <operations beside the saved ones>]';

function numbersIn(argv: readonly string[]): {
  readonly seconds: number;
  readonly clients: number;
  readonly random: number;
} {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      seconds: { type: 'string', default: '120' },
      clients: { type: 'string', default: '6' },
      random: { type: 'string', default: '12' },
    },
  });
  const whole = (name: keyof typeof values, least: number): number => {
    const value = Number(values[name]);
    if (!Number.isSafeInteger(value) || value < least)
      throw new Error(`--${name} takes a whole number from ${least}; found ${values[name]}.`);
    return value;
  };
  return { seconds: whole('seconds', 1), clients: whole('clients', 1), random: whole('random', 0) };
}

/**
 * Runs the whole service under load while its parts are killed and restarted one after another. Prints the figures of each
 * phase, and everything that must not be; gives 1 where there is any, 2 for arguments it does not take, else 0.
 */
async function main(argv: readonly string[]): Promise<number> {
  let numbers: ReturnType<typeof numbersIn>;
  try {
    numbers = numbersIn(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  const { figures, caches, faults } = await runFaults({
    ...numbers,
    workers: 2,
    cacheUrl: process.env['MMD_TEST_CACHE_URL'] || undefined,
    onStep: (text) => console.error(text),
  });
  console.log(tableOf(figures));
  console.log(`\n${caches.join('\n')}\n`);
  for (const fault of faults.slice(0, MOST_TOLD)) console.error(fault);
  if (faults.length > MOST_TOLD) console.error(`and ${faults.length - MOST_TOLD} more`);
  console.log(`${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
