import { isDeepStrictEqual } from 'node:util';
import type { Running } from './contenders/contender';
import type { Loader } from './load/loader';
import type { LoadResult, Until } from './load/messages';
import { cpuMs, residentMb, withChildren } from './machine/proc';
import type { Operation, Question } from './operations';
import { median, spread } from './report/statistics';

/** The results of a contender with an operation, as medians over the rounds. Times are in milliseconds. */
export interface Figure {
  readonly perSecond: number;
  /** The range of the requests per second over the rounds (maximum minus minimum), as a fraction of the median. */
  readonly spread: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMs: number;
  readonly residentMb: number;
  /** The fraction of its core that the load generator used, 0 to 1. Near 1, the load generator limits the figure. */
  readonly loadCore: number;
}

/** The length and number of measurements. */
export interface Effort {
  readonly rounds: number;
  /**
   * The approximate length of a turn. The number of responses in a turn is the number received in the same time before,
   * and at least {@link FEWEST}. No request is in progress when a turn begins or ends, so that all of its work counts.
   */
  readonly seconds: number;
  /**
   * The warm-up time of each contender before its first turn, because V8 continues to compile hot code for thousands of
   * requests. The shapes come first, and warm up most of the code that the saved operations run.
   */
  readonly warmUpSeconds: Readonly<Record<Operation['kind'], number>>;
  readonly connections: number;
}

/** A contender's complete response. */
export interface Answered {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends an operation to a contender once. Fails unless the response is a success without errors. */
export async function answerOf(running: Running, question: Question): Promise<Answered> {
  const { url, method, headers, body } = await running.requestFor(question);
  const { 'if-none-match': _, ...rest } = headers;
  const answer = await fetch(url, { method, headers: rest, ...(body !== undefined && { body }) });
  const text = await answer.text();
  if (!answer.ok || 'errors' in (JSON.parse(text) as object))
    throw new Error(`${question.name}: ${String(answer.status)} ${text.slice(0, 500)}`);
  return { text, headers: Object.fromEntries(answer.headers) };
}

/** Compares the data of two responses, and fails if they differ. The order of keys does not matter. */
export function compare(name: string, asked: string, expected: string, found: string): void {
  const [ours, theirs] = [expected, found].map((text) => (JSON.parse(text) as { data: unknown }).data);
  if (!isDeepStrictEqual(ours, theirs))
    throw new Error(`${name} answers ${asked} with other data; there is nothing to compare.`);
}

/** Measures contenders on one operation in turns, whose order alternates from round to round. */
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
    // A contender that was idle during the turns of the others is slower at first.
    const warmUpSeconds = round === 0 ? effort.warmUpSeconds[operation.kind] : effort.seconds;
    for (const [name, each] of turns)
      taken.get(name)?.push(await insist(() => takeTurn(loader, each, operation, effort, warmUpSeconds)));
  }
  return new Map([...taken].map(([name, figures]) => [name, middle(figures)]));
}

const MAX_TRIES = 3;

/**
 * Repeats a turn that fails, because a gateway that was idle may send a request on a connection that its subgraph is
 * just closing. A turn that fails every time fails the run.
 */
async function insist(turn: () => Promise<Taken>, tries = MAX_TRIES): Promise<Taken> {
  try {
    return await turn();
  } catch (error) {
    if (tries <= 1) throw error;
    console.error(`  again: ${String(error)}`);
    return insist(turn, tries - 1);
  }
}

/**
 * The minimum number of responses in a turn, even of a slow contender. A few simultaneous responses say little about
 * the number per second.
 */
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

/** Warms a contender up until no request is in progress, and returns the function that then measures it. */
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
  // The server is still processing the requests that the end of the warm-up cut off, and responds to these requests
  // after them.
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
