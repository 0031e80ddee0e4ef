import { isDeepStrictEqual } from 'node:util';
import type { Running } from './contenders/contender';
import type { Loader } from './load/loader';
import type { LoadResult, Until } from './load/messages';
import { cpuMs, residentMb, withChildren } from './machine/proc';
import type { Operation, Question } from './operations';
import { median, spread } from './report/statistics';

/** What one contender did with one operation: medians over the rounds. Times are in milliseconds. */
export interface Figure {
  readonly perSecond: number;
  /** Greatest less least of requests a second over the rounds, as a part of the median. */
  readonly spread: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMs: number;
  readonly residentMb: number;
  /** The part of its core that the load took, 0 to 1: near 1 it is the load that limits. */
  readonly loadCore: number;
}

/** How long and how often is measured. */
export interface Effort {
  readonly rounds: number;
  /**
   * About how long a turn is: as many answers are waited for as came in that time before, and no fewer than {@link FEWEST}. Nothing
   * is under way when it begins or ends, so that all that was worked for counts.
   */
  readonly seconds: number;
  /**
   * How long each contender is asked before it is first measured: V8 goes on compiling what runs often for thousands of
   * requests. The shapes come first, and warm up most of what the saved operations run.
   */
  readonly warmUpSeconds: Readonly<Record<Operation['kind'], number>>;
  readonly connections: number;
}

/** The whole answer of a contender. */
export interface Answered {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks a contender once. Fails where the answer is not a success without errors. */
export async function answerOf(running: Running, question: Question): Promise<Answered> {
  const { url, method, headers, body } = await running.requestFor(question);
  const { 'if-none-match': _, ...rest } = headers;
  const answer = await fetch(url, { method, headers: rest, ...(body !== undefined && { body }) });
  const text = await answer.text();
  if (!answer.ok || 'errors' in (JSON.parse(text) as object))
    throw new Error(`${question.name}: ${String(answer.status)} ${text.slice(0, 500)}`);
  return { text, headers: Object.fromEntries(answer.headers) };
}

/** Fails where two answers do not hold the same data; the order of keys does not matter. */
export function compare(name: string, asked: string, expected: string, found: string): void {
  const [ours, theirs] = [expected, found].map((text) => (JSON.parse(text) as { data: unknown }).data);
  if (!isDeepStrictEqual(ours, theirs))
    throw new Error(`${name} answers ${asked} with other data; there is nothing to compare.`);
}

/** Measures contenders on one operation, taking turns; every other round the other way round. */
export async function measure(
  loader: Loader,
  running: ReadonlyMap<string, Running>,
  operation: Operation,
  effort: Effort,
): Promise<ReadonlyMap<string, Figure>> {
  const taken = new Map([...running.keys()].map((name) => [name, [] as Taken[]]));
  for (let round = 0; round < effort.rounds; round += 1) {
    const turns = [...running];
    if (round % 2 === 1) turns.reverse();
    // What was idle while the others had their turns is slower at first.
    const warmUpSeconds = round === 0 ? effort.warmUpSeconds[operation.kind] : effort.seconds;
    for (const [name, each] of turns)
      taken.get(name)?.push(await insist(() => takeTurn(loader, each, operation, effort, warmUpSeconds)));
  }
  return new Map([...taken].map(([name, figures]) => [name, middle(figures)]));
}

const MOST_TRIES = 3;

/**
 * Takes a turn again where one fails: a gateway that was idle may send a request on a connection that its subgraph closes
 * in that moment. What fails every time fails the run.
 */
async function insist(turn: () => Promise<Taken>, tries = MOST_TRIES): Promise<Taken> {
  try {
    return await turn();
  } catch (error) {
    if (tries <= 1) throw error;
    console.error(`  again: ${String(error)}`);
    return insist(turn, tries - 1);
  }
}

/** A turn of a slow contender is as long as these take: a few answers, all begun at once, say little of a second. */
export const FEWEST = 50;

type Taken = Omit<Figure, 'spread'>;

async function takeTurn(
  loader: Loader,
  running: Running,
  { questions }: Operation,
  effort: Effort,
  warmUpSeconds: number,
): Promise<Taken> {
  const turn = await warmedUp(loader, running, questions, effort, warmUpSeconds);
  const pids = withChildren(running.pids);
  const before = cpuMs(pids);
  const { answers, seconds, p50, p99, loadCore } = await turn();
  return {
    perSecond: answers / seconds,
    p50,
    p99,
    cpuMs: (cpuMs(pids) - before) / answers,
    residentMb: residentMb(pids),
    loadCore,
  };
}

/** Warms a contender up until nothing is under way, and gives what is measured then. */
async function warmedUp(
  loader: Loader,
  running: Running,
  questions: readonly Question[],
  { seconds, connections }: Effort,
  warmUpSeconds: number,
): Promise<() => Promise<LoadResult>> {
  const { loop } = running;
  if (loop !== undefined) {
    await loop(questions, warmUpSeconds);
    return () => loop(questions, seconds);
  }
  const requests = await Promise.all(questions.map((question) => running.requestFor(question)));
  const ask = (until: Until) => loader.run({ requests, until, connections });
  const warm = await ask({ seconds: warmUpSeconds });
  // What the end of the warm-up cut off is still being worked on; these are answered after it.
  await ask({ answers: connections });
  const answers = Math.max(FEWEST, Math.round((warm.answers / warm.seconds) * seconds));
  return () => ask({ answers });
}

function middle(figures: readonly Taken[]): Figure {
  const of = (key: keyof Taken): number => median(figures.map((each) => each[key]));
  return {
    perSecond: of('perSecond'),
    spread: spread(figures.map(({ perSecond }) => perSecond)),
    p50: of('p50'),
    p99: of('p99'),
    cpuMs: of('cpuMs'),
    residentMb: of('residentMb'),
    loadCore: of('loadCore'),
  };
}
