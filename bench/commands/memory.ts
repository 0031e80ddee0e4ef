import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { contendersNamed } from '../contenders';
import { startLoader } from '../load/loader';
import { residentMb, withChildren } from '../machine/proc';
import { operations } from '../operations';
import { mixed } from '../load/mixed';
import { median, slope } from '../report/statistics';
import { origin } from '../report/origin';
import { figure } from '../report/text';
import { withSurroundings } from '../surroundings';
import { listOf, runCommand } from './command';

const usage = `Usage: npm run bench:memory -- [--minutes 20] [--contenders mmd,mmd-responses] [--starts 5] [--out bench/MEMORY.md]

Asks all operations, with variables that change, for so long, and tells how resident memory goes; and how long a start takes.`;

// The first part of a run, which is excluded from the slope because code is still being compiled and caches filled.
const SETTLED = 0.3;

interface Run {
  readonly contender: string;
  readonly minutes: number;
  readonly answers: number;
  readonly startsMs: readonly number[];
  /** The samples: the minutes since the start, and the memory in MB. */
  readonly samples: readonly (readonly [number, number])[];
}

async function runOf(name: string, minutes: number, starts: number): Promise<Run> {
  return withSurroundings(async (run) => {
    const [contender] = contendersNamed([name]);
    if (contender === undefined) throw new Error('No contender is named.');
    const startsMs: number[] = [];
    for (let number = 0; number < starts; number += 1) {
      const before = performance.now();
      const started = await contender.start(run);
      startsMs.push(performance.now() - before);
      await started.stop();
    }
    const running = await contender.start(run);
    const loader = startLoader();
    const samples: [number, number][] = [];
    const began = performance.now();
    const look = (): void => {
      samples.push([(performance.now() - began) / 60_000, residentMb(withChildren(running.pids))]);
    };
    const watch = setInterval(look, 1_000);
    try {
      const requests = await mixed(running, operations);
      const { answers } = await loader.run({ requests, until: { seconds: minutes * 60 }, connections: 10 });
      await wait(1_000);
      return { contender: name, minutes, answers, startsMs, samples };
    } finally {
      clearInterval(watch);
      await loader.stop();
      await running.stop();
    }
  });
}

function told({ contender, minutes, answers, startsMs, samples }: Run): string {
  const settled = samples.filter(([minute]) => minute > minutes * SETTLED);
  const most = Math.max(...samples.map(([, mb]) => mb));
  const middle = median(settled.map(([, mb]) => mb));
  const start = `${figure(median(startsMs))} ms (${startsMs.map(figure).join(', ')})`;
  return `## ${contender}

- start to the first answer: ${start}
- run: ${String(minutes)} minutes, ${figure(answers)} answers of ${String(operations.length)} operations with changing variables
- resident memory: median ${figure(middle)} MB, most ${figure(most)} MB
- slope after the first ${String(SETTLED * 100)} %: ${slope(settled).toFixed(2)} MB a minute
`;
}

runCommand(async () => {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '20' },
      contenders: { type: 'string', default: 'mmd,mmd-responses' },
      starts: { type: 'string', default: '5' },
      out: { type: 'string', default: 'bench/MEMORY.md' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const parts: string[] = [];
  for (const name of listOf(values.contenders)) {
    console.error(`running ${name} for ${values.minutes} minutes`);
    parts.push(told(await runOf(name, Number(values.minutes), Number(values.starts))));
  }
  writeFileSync(
    values.out,
    `# Memory and start\n\nWritten by \`npm run bench:memory\` on ${origin()}.\n\n${parts.join('\n')}`,
  );
});
