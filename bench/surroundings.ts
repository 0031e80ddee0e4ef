import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepAnswers } from './contenders/bytes';
import type { Contender, Running, Surroundings } from './contenders/contender';
import { startLoader } from './load/loader';
import { answerOf, compare, measure, type Answered, type Effort, type Figure } from './measure';
import type { Figures } from './report/ratios';
import { keyOf, type Operation } from './operations';
import { figure } from './report/text';

/** Publishes the data as a separate edition for the run, and removes everything at the end. */
export async function withSurroundings<T>(use: (run: Surroundings) => Promise<T>): Promise<T> {
  const workDir = mkdtempSync(join(tmpdir(), 'mmd-bench-'));
  const editionsDir = join(workDir, 'editions');
  try {
    mkdirSync(editionsDir);
    execFileSync(process.execPath, ['cli/bin.cjs', 'data', 'publish'], {
      env: { ...process.env, MMD_EDITIONS_DIR: editionsDir },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return await use({ editionsDir, workDir });
  } finally {
    rmSync(workDir, { recursive: true, force: true });
  }
}

/**
 * Starts contenders, and compares their responses before any measurement. Fails if a contender cannot be started or
 * responds with different data. All contenders are stopped at the end.
 */
export async function withContenders<T>(
  run: Surroundings,
  contenders: readonly Contender[],
  operations: readonly Operation[],
  use: (running: ReadonlyMap<string, Running>, answers: ReadonlyMap<string, Answered>) => Promise<T>,
): Promise<T> {
  const running = new Map<string, Running>();
  const answers = new Map<string, Answered>();
  try {
    for (const contender of contenders) {
      console.error(`starting ${contender.name}`);
      if (contender.needs !== undefined) install(contender.needs);
      const started = await contender.start(run);
      running.set(contender.name, started);
      for (const question of operations.flatMap(({ questions }) => questions)) {
        const answer = await answerOf(started, question).catch((error: unknown) => {
          throw new Error(`${contender.name} fails.`, { cause: error });
        });
        const key = keyOf(question);
        const expected = answers.get(key);
        if (expected === undefined) answers.set(key, answer);
        else compare(contender.name, key, expected.text, answer.text);
      }
      keepAnswers(run, answers);
    }
    return await use(running, answers);
  } finally {
    await Promise.all([...running.values()].map((each) => each.stop()));
  }
}

/**
 * Starts contenders, compares them, and measures all of them on each operation. Also returns the size of each response.
 */
export async function takeFigures(
  contenders: readonly Contender[],
  operations: readonly Operation[],
  effort: Effort,
): Promise<{ readonly figures: Figures; readonly bytes: ReadonlyMap<string, number> }> {
  const loader = startLoader();
  try {
    return await withSurroundings((run) =>
      withContenders(run, contenders, operations, async (running, answers) => {
        const figures = new Map<string, ReadonlyMap<string, Figure>>();
        for (const operation of operations) {
          const found = await measure(loader, running, operation, effort);
          figures.set(operation.name, found);
          const seen = [...found].map(
            ([name, { perSecond, cpuMs }]) => `  ${name} ${figure(perSecond)}/s, CPU ${figure(cpuMs)} ms`,
          );
          console.error([operation.name, ...seen].join('\n'));
        }
        return {
          figures,
          bytes: new Map(operations.map((operation) => [operation.name, bytesOf(operation, answers)])),
        };
      }),
    );
  } finally {
    await loader.stop();
  }
}

/** Returns the mean size of an operation's responses, in bytes. */
function bytesOf({ questions }: Operation, answers: ReadonlyMap<string, Answered>): number {
  const sizes = questions.map((question) => Buffer.byteLength(answers.get(keyOf(question))?.text ?? ''));
  return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
}

/** Installs a folder's own packages if they were never installed. */
function install(folder: string): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  execFileSync('npm', ['--prefix', folder, 'ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
