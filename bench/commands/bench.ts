import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contendersNamed } from '../contenders';
import type { Contender } from '../contenders/contender';
import type { Effort } from '../measure';
import { operationsNamed } from '../operations';
import { chart } from '../report/chart';
import { markdown } from '../report/markdown';
import { origin, versions } from '../report/origin';
import { takeFigures } from '../surroundings';
import { listOf, runCommand } from './command';

const usage = `Usage: npm run bench -- [--quick] [--only mmd,yoga-knex] [--operations Q1,Overlap]
                        [--out bench/RESULTS.md] [--chart docs/images/bench.svg]

Measures this project against other ways to serve the same graph, and writes what it saw. What is quick or leaves anything out
is written to bench/dist/ where no other place is named.

Contenders:
`;

const whole: Effort = { rounds: 5, seconds: 0.5, warmUpSeconds: { shape: 6, saved: 2 }, connections: 10 };
const quick: Effort = { rounds: 1, seconds: 1, warmUpSeconds: { shape: 2, saved: 2 }, connections: 10 };

const help = (contenders: readonly Contender[]): string =>
  usage + contenders.map(({ name, what }) => `  ${name.padEnd(16)}${what}`).join('\n');

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      operations: { type: 'string', default: '' },
      out: { type: 'string' },
      chart: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(help(contendersNamed([])));
    return;
  }
  const contenders = contendersNamed(listOf(values.only));
  const operations = operationsNamed(listOf(values.operations));
  const effort = values.quick ? quick : whole;
  const partial = values.quick || values.only !== '' || values.operations !== '';
  const { figures, bytes } = await takeFigures(contenders, operations, effort);
  const results = {
    figures,
    bytes,
    contenders,
    operations,
    effort,
    origin: origin(),
    versions: versions(),
  };
  const out = values.out ?? (partial ? 'bench/dist/RESULTS.md' : 'bench/RESULTS.md');
  const drawn = values.chart ?? (partial ? 'bench/dist/bench.svg' : 'docs/images/bench.svg');
  writeFileSync(out, markdown(results));
  writeFileSync(drawn, chart(results));
  console.error(`Written: ${out}, ${drawn}`);
});
