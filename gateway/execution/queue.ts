import type { Budget } from '../engine';
import { ErrorCode } from '../errors';
import { Refusal } from '../refusal';
import type { MaybePromise } from '../subgraphs';
import { isPromise } from '../../subgraphs/kit/maybe';
import type { Lag } from './lag';

// So much is begun in one turn of the event loop: many cheap runs, or a dear one.
const TURN_MS = 1;

// For each millisecond that a run takes, others that come so much later go before it. So the dear wait for the cheap, and
// none starves.
const HEAD_START = 20;
const LONGEST_HEAD_START_MS = 2_000;

/** How much of what was known of a cost is kept when it is measured again. */
const MEMORY = 0.8;

/** A run that waits for its turn. */
interface Entry {
  /** Of those that wait, the one that is due first is begun first. */
  readonly due: number;
  readonly begin: () => void;
}

/** What a queue is opened with. */
export interface QueueOptions {
  /** Most runs that wait or are under way. */
  readonly maxInFlight: number;
  readonly lag: Pick<Lag, 'isTooLong'>;
}

/**
 * Begins runs. An answer that was worked out is sent only when the event loop gets to it, and waits while others are worked out:
 * so after a dear run the next one is begun in another turn, and of those that wait a cheap one before a dear one.
 */
export class Queue {
  readonly #costs = new WeakMap<object, number>();
  readonly #waiting = new Set<Entry>();
  #underWay = 0;
  #turnIsOver = false;

  constructor(private readonly options: QueueOptions) {}

  /** How many runs wait or are under way. */
  get inFlight(): number {
    return this.#waiting.size + this.#underWay;
  }

  /**
   * Begins a run, at once where nothing else has taken this turn. `kind` stands for all runs that cost about the same. Fails with
   * a `Refusal` where there is too much to do.
   */
  begin<T>(kind: object, budget: Budget, run: () => MaybePromise<T>): MaybePromise<T> {
    if (this.inFlight >= this.options.maxInFlight || this.options.lag.isTooLong) throw overloaded();
    if (!this.#turnIsOver && this.#waiting.size === 0) return this.#run(kind, run);
    return new Promise((resolve, reject) => {
      const headStart = HEAD_START * (this.#costs.get(kind) ?? 0);
      const begin = (): void => {
        listening.stop();
        resolve(new Promise<T>((done) => done(this.#run(kind, run))));
      };
      const entry = { due: performance.now() + Math.min(headStart, LONGEST_HEAD_START_MS), begin };
      this.#waiting.add(entry);
      const listening = budget.onEnd(() => {
        this.#waiting.delete(entry);
        if (budget.ended !== undefined) reject(budget.ended);
      });
    });
  }

  #run<T>(kind: object, run: () => MaybePromise<T>): MaybePromise<T> {
    const started = performance.now();
    let value: MaybePromise<T>;
    try {
      value = run();
    } finally {
      const took = performance.now() - started;
      if (took > TURN_MS) {
        this.#costs.set(kind, MEMORY * (this.#costs.get(kind) ?? took) + (1 - MEMORY) * took);
        this.#endTurn();
      }
    }
    if (!isPromise(value)) return value;
    this.#underWay += 1;
    return value.finally(() => (this.#underWay -= 1));
  }

  #endTurn(): void {
    if (this.#turnIsOver) return;
    this.#turnIsOver = true;
    setImmediate(() => this.#beginTurn());
  }

  #beginTurn(): void {
    this.#turnIsOver = false;
    const ends = performance.now() + TURN_MS;
    while (this.#waiting.size > 0 && performance.now() < ends) {
      const next = firstOf(this.#waiting);
      this.#waiting.delete(next);
      next.begin();
    }
    if (this.#waiting.size > 0) this.#endTurn();
  }
}

/** There are few at a time, and to begin one takes far longer than to look at all. */
function firstOf(waiting: ReadonlySet<Entry>): Entry {
  return [...waiting].reduce((first, each) => (each.due < first.due ? each : first));
}

function overloaded(): Refusal {
  const message = 'The server has too much to do at the moment. Ask again in a second.';
  const error = { message, extensions: { code: ErrorCode.SERVICE_UNAVAILABLE } };
  return new Refusal(503, [error], { 'retry-after': '1' });
}
