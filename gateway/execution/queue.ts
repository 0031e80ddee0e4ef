import type { Budget } from '../engine';
import { ErrorCode } from '../errors';
import { Refusal } from '../errors/refusal';
import { isPromise, type MaybePromise } from '../../subgraphs/kit/maybePromise';
import type { Lag } from './lag';

// This much work is started in one turn of the event loop: many cheap runs, or one expensive run.
const TURN_MS = 1;

// For each millisecond that a run takes, runs that arrive up to this many milliseconds later go first. So expensive
// runs wait for cheap runs, and no run starves.
const HEAD_START = 20;
const LONGEST_HEAD_START_MS = 2_000;

/** The weight of the known cost when a new cost is measured. */
const MEMORY = 0.8;

/** A run that waits for its turn. */
interface Entry {
  /** The time at which the run is due. The waiting run that is due first starts first. */
  readonly due: number;
  readonly begin: () => void;
}

/** The settings of a queue. */
interface QueueOptions {
  /** The maximum number of runs that wait or are in progress. */
  readonly maxInFlight: number;
  readonly lag: Pick<Lag, 'isTooLong'>;
}

/**
 * Starts runs. A finished response is sent only when the event loop gets to it, and waits while other runs compute. So
 * after an expensive run the next run starts in another turn, and cheap runs go before expensive runs.
 */
export class Queue {
  readonly #costs = new WeakMap<object, number>();
  readonly #waiting = new Set<Entry>();
  #underWay = 0;
  #turnIsOver = false;

  constructor(private readonly options: QueueOptions) {}

  /** The number of runs that wait or are in progress. */
  get inFlight(): number {
    return this.#waiting.size + this.#underWay;
  }

  /**
   * Starts a run, immediately if no other run has used up this turn. `kind` identifies runs of about the same cost.
   * Fails with a `Refusal` if the server is overloaded.
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

/**
 * Returns the run that is due first. Few runs wait at a time, and starting one takes far longer than comparing all of
 * them.
 */
function firstOf(waiting: ReadonlySet<Entry>): Entry {
  return [...waiting].reduce((first, each) => (each.due < first.due ? each : first));
}

function overloaded(): Refusal {
  const message = 'The server is overloaded at the moment. Try again in a second.';
  const error = { message, extensions: { code: ErrorCode.SERVICE_UNAVAILABLE } };
  return new Refusal(503, [error], { 'retry-after': '1' });
}
