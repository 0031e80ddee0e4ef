import { setTimeout as wait } from 'node:timers/promises';

import { ask } from '../support/http';
import { startLoad, type Load, type Outcome } from './load';
import { phasesOf, type Phase } from './phases';
import { learn, questionsOn, type Question } from './questions';
import { figuresOf, type Figures, type Past } from './report';
import { setStage, type Means, type Stage } from './stage';

/** The duration and load of a run. */
export interface Faults extends Means {
  /** The approximate duration of all phases together, in seconds. */
  readonly seconds: number;
  readonly clients: number;
  /** The number of random operations besides the saved ones. */
  readonly random: number;
  /** Called with each step of the run. */
  readonly onStep: (text: string) => void;
}

/** The results of a run. */
export interface Found {
  readonly figures: readonly Figures[];
  /** The cache counters of the gateway's processes, in Prometheus's text format. */
  readonly caches: readonly string[];
  /** Everything that must not happen; empty if the service behaved correctly. */
  readonly faults: readonly string[];
}

// After this long with complete answers only, the service counts as recovered.
const WHOLE_MS = 1_500;
const LONGEST_MS = 45_000;
const MAX_TOLD = 20;

/** Runs the service under load through one fault after another, and checks every answer. */
export async function runFaults(asked: Faults): Promise<Found> {
  const { onStep } = asked;
  onStep('A database, two editions, six subgraphs and a gateway are set up.');
  const stage = await setStage(asked);
  let load: Load | undefined;
  try {
    const questions = await questionsOn(stage.shelf, stage.editions, asked.random);
    onStep(`${questions.length} questions, ${asked.clients} clients.`);
    load = startLoad(await stage.gateway.url, questions, asked.clients);
    const phases = phasesOf(stage);
    const faults: string[] = [];
    const figures: Figures[] = [];
    let workersKilled = 0;
    for (const phase of phases) {
      onStep(phase.name);
      const past = await pass(
        phase,
        { stage, load, questions },
        (asked.seconds * 1_000) / phases.length,
        faults,
      );
      figures.push(figuresOf(past));
      faults.push(...faultsOf(past, asked.clients));
      workersKilled += phase.workersKilled ?? 0;
      faults.push(...(await crashesIn(stage, asked.workers, workersKilled)));
      if (faults.length > MAX_TOLD) break;
    }
    const { text } = await ask(await stage.gateway.operatorUrl, '/metrics');
    const caches = text.split('\n').filter((line) => /^mmd_(response|shared)_cache_\w+_total /.test(line));
    return { figures, caches, faults };
  } finally {
    await load?.end();
    await stage.close();
  }
}

/** The parts in use during the faults. */
interface Running {
  readonly stage: Stage;
  readonly load: Load;
  readonly questions: readonly Question[];
}

/** Runs a phase, and waits until all answers are complete again. */
async function pass(
  { name, run, mayBreak, mayFail }: Phase,
  { stage, load, questions }: Running,
  leastMs: number,
  faults: string[],
): Promise<Past> {
  const from = performance.now();
  const first = load.outcomes.length;
  let mendedAt = from;
  await run(
    stage,
    () => (mendedAt = performance.now()),
    (id) => learn(stage.shelf, id, questions),
  );
  load.judgeLate();
  const isWhole = (): boolean => {
    const since = performance.now() - WHOLE_MS;
    const recent = load.outcomes.slice(first).filter(({ at }) => at > since);
    return mendedAt < since && recent.length > 0 && recent.every(({ found }) => found.kind === 'whole');
  };
  while (!isWhole() || performance.now() - from < leastMs) {
    if (performance.now() - mendedAt > LONGEST_MS) {
      faults.push(`${name}: not whole again within ${LONGEST_MS / 1_000} s.`);
      break;
    }
    await wait(50);
  }
  load.judgeLate();
  const outcomes = load.outcomes.slice(first).sort((one, other) => one.at - other.at);
  return { name, from, to: performance.now(), mendedAt, mayBreak, mayFail, outcomes };
}

/** Lists answers and errors that must not occur, and connections that must not break. */
function faultsOf({ name, mayBreak, mayFail, outcomes }: Past, clients: number): string[] {
  const tell = ({ question, found }: Outcome): string =>
    `${name}: ${question}: ${'why' in found ? found.why : JSON.stringify(found)}`;
  const wrong = outcomes.filter(
    ({ found }) =>
      found.kind === 'wrong' || (found.kind === 'partial' && !found.errors.every((error) => mayFail(error))),
  );
  const broken = outcomes.filter(({ found }) => found.kind === 'broken');
  // Each client has one request in flight; those on the killed worker are lost.
  return [...wrong, ...(mayBreak && broken.length <= clients ? [] : broken)].map(tell);
}

/** Lists processes that ended without being killed. */
async function crashesIn(stage: Stage, workers: number, workersKilled: number): Promise<string[]> {
  const running = Symbol('running');
  const found: string[] = [];
  for (const [name, { ended, stderr }] of [['the gateway', stage.gateway] as const, ...stage.subgraphs]) {
    const state = await Promise.race([ended, Promise.resolve(running)]);
    if (state !== running) found.push(`${name} ended with ${String(state)}:\n${stderr().slice(-2_000)}`);
  }
  const endings = stage.gateway.stderr().split('"a worker exited"').length - 1;
  if (endings !== workersKilled) found.push(`${endings} workers ended, ${workersKilled} were killed.`);
  const now = stage.gateway.workers().length;
  if (found.length === 0 && now !== workers)
    found.push(`the gateway has ${now} workers in place of ${workers}.`);
  return found;
}
