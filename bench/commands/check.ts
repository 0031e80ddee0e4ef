import { contendersNamed } from '../contenders';
import type { Effort } from '../measure';
import { operationsNamed } from '../operations';
import { outcomes } from '../report/goals';
import { figure } from '../report/text';
import { takeFigures } from '../surroundings';
import { runCommand } from './command';

const effort: Effort = { rounds: 1, seconds: 0.6, warmUpSeconds: { shape: 1, saved: 1 }, connections: 10 };

// The floor is half of each goal, which detects a large loss without failing on a busy machine.
const FLOOR = 0.5;

/** Checks in a short run, judged by CPU time, that this project outperforms others by about the expected ratios. */
runCommand(async () => {
  const contenders = contendersNamed([
    'mmd',
    'mmd-rows',
    'mmd-responses',
    'yoga-knex',
    'mercurius-knex',
    'bytes',
  ]);
  const operations = operationsNamed(['Q1', 'Q2', 'Q3', 'Q4']);
  const { figures } = await takeFigures(contenders, operations, effort);
  const found = outcomes(figures, operations, 'perCpu');
  for (const each of found) {
    const floor = each.atLeast * FLOOR;
    const passes = each.found >= floor;
    if (!passes) process.exitCode = 1;
    console.log(
      `${passes ? 'ok  ' : 'LOST'} ${each.one} is ${figure(each.found)} times as fast as ${each.other} (${each.of}); the floor is ${figure(floor)}`,
    );
  }
});
