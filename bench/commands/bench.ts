import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contendersNamed } from '../contenders';
import { startLoader } from '../load/loader';
import { machine } from '../machine/proc';
import { measure, type Effort, type Figure } from '../measure';
import { operationsNamed } from '../operations';
import { markdown } from '../report/markdown';
import { withContenders, withSurroundings } from '../surroundings';

const usage = `Usage: npm run bench -- [--quick] [--only mmd,yoga-knex] [--operations Q1,Overlap] [--out bench/RESULTS.md]

Measures this project against other ways to serve the same graph, and writes what it saw.`;

const whole: Effort = { rounds: 5, seconds: 2, warmUpSeconds: 0.5, connections: 10 };
const quick: Effort = { rounds: 3, seconds: 1, warmUpSeconds: 0.3, connections: 10 };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      operations: { type: 'string', default: '' },
      out: { type: 'string', default: 'bench/RESULTS.md' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const list = (text: string): readonly string[] => text.split(',').filter(Boolean);
  const contenders = contendersNamed(list(values.only));
  const operations = operationsNamed(list(values.operations));
  const effort = values.quick ? quick : whole;
  const loader = startLoader();
  const figures = new Map<string, ReadonlyMap<string, Figure>>();
  try {
    const bytes = await withSurroundings((run) =>
      withContenders(run, contenders, operations, async (running, bodies) => {
        for (const operation of operations) {
          const found = await measure(loader, running, operation, effort);
          figures.set(operation.name, found);
          const seen = [...found].map(
            ([name, { perSecond }]) => `${name} ${perSecond.toFixed(perSecond < 100 ? 1 : 0)}`,
          );
          console.error(`${operation.name}: ${seen.join(', ')}`);
        }
        return new Map([...bodies].map(([name, body]) => [name, Buffer.byteLength(body)]));
      }),
    );
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
    const date = new Date().toISOString().slice(0, 10);
    writeFileSync(
      values.out,
      markdown(figures, contenders, operations, { machine: machine(), date, commit, effort, bytes }),
    );
  } finally {
    await loader.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
