import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contendersNamed } from '../contenders';
import type { Running } from '../contenders/contender';
import { startLoader, type Loader } from '../load/loader';
import type { LoadRequest } from '../load/messages';
import { cpuMs, residentMb, withChildren } from '../machine/proc';
import { operationsNamed, type Operation } from '../operations';
import { writePart } from '../report/part';
import { scaleReport, type ScaleFigures } from '../report/scale';
import { origin } from '../report/origin';
import { publishScaled } from '../scale/published';
import { runCommand, listOf } from './command';

const usage = `Usage: npm run bench:scale -- [--factors 1,10,100,1000] [--contender mmd] [--operations Money] [--seconds 2]
                              [--out docs/scaling.md]

Multiplies the initiatives, with copies marked as synthetic, and tells how publishing, memory, files and the time of each saved
operation grow. What is not all of it goes to bench/dist/SCALE.md unless --out says otherwise.`;

/** Measures one size of the data, in a separate folder that is removed afterwards. */
async function size(
  factor: number,
  contenderName: string,
  operations: readonly Operation[],
  seconds: number,
  loader: Loader,
): Promise<ScaleFigures> {
  const workDir = mkdtempSync(join(tmpdir(), 'mmd-bench-scale-'));
  const editionsDir = join(workDir, 'editions');
  try {
    const published = await publishScaled(factor, editionsDir);
    const [contender] = contendersNamed([contenderName]);
    if (contender === undefined) throw new Error('No contender is named.');
    const started = performance.now();
    const running = await contender.start({ editionsDir, workDir });
    const startSeconds = (performance.now() - started) / 1000;
    try {
      const times = new Map<string, { p50: number; cpu: number }>();
      for (const operation of operations) {
        const requests = await Promise.all(
          operation.questions.map((question) => running.requestFor(question)),
        );
        times.set(operation.name, await timeOf(running, requests, seconds, loader));
      }
      return {
        factor,
        published,
        startSeconds,
        times,
        memoryMb: residentMb(withChildren(running.pids)),
      };
    } finally {
      await running.stop();
    }
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}

const FEWEST = 3;
const MAX_SECONDS = 60;

/** Measures the time of responses to sequential requests, in milliseconds. Slow responses are measured for longer. */
async function timeOf(
  { pids }: Running,
  requests: readonly LoadRequest[],
  seconds: number,
  loader: Loader,
): Promise<{ readonly p50: number; readonly cpu: number }> {
  const order = { requests, connections: 1 };
  await loader.run({ ...order, until: { seconds: seconds / 2 } });
  for (let longer = seconds; ; longer *= 3) {
    // The server may still be processing the last request, although no client is waiting for it.
    await loader.run({ ...order, until: { answers: 1 } });
    const all = withChildren(pids);
    const before = cpuMs(all);
    const { p50, answers } = await loader.run({ ...order, until: { seconds: longer } });
    if (answers >= FEWEST || longer * 3 > MAX_SECONDS) return { p50, cpu: (cpuMs(all) - before) / answers };
  }
}

const allFactors = '1,10,100,1000';

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      factors: { type: 'string', default: allFactors },
      contender: { type: 'string', default: 'mmd' },
      operations: { type: 'string', default: '' },
      seconds: { type: 'string', default: '2' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const named = operationsNamed(listOf(values.operations));
  const operations = named.filter(({ kind }) => values.operations !== '' || kind === 'saved');
  const isWhole = values.factors === allFactors && values.operations === '' && values.contender === 'mmd';
  const out = values.out ?? (isWhole ? 'docs/scaling.md' : 'bench/dist/SCALE.md');
  const from = origin();
  const loader = startLoader();
  const figures: ScaleFigures[] = [];
  try {
    for (const factor of listOf(values.factors).map(Number)) {
      console.error(`initiatives × ${String(factor)}`);
      figures.push(await size(factor, values.contender, operations, Number(values.seconds), loader));
      // The report is written after each size, because the largest size takes long and may exceed the machine's memory.
      writePart(out, scaleReport(figures, operations, from));
    }
  } finally {
    await loader.stop();
  }
});
