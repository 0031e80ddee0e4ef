import type { Budget } from '../engine';

/** The patience of all clients that wait for a fetch, which lasts until the last of their runs has ended. */
export class Patience {
  #waiting = 0;
  readonly #untils: (() => number)[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(...budgets: readonly Budget[]) {
    for (const budget of budgets) this.add(budget);
  }

  /** Combines the patience of several fetches that are sent together. */
  static ofAll(several: readonly Patience[]): Patience {
    const all = new Patience();
    for (const one of several)
      all.#add(
        () => one.until,
        (over) => one.onOver(over),
      );
    return all;
  }

  /** True if nobody waits any more. */
  get isOver(): boolean {
    return this.#waiting === 0;
  }

  /** The latest time until which any of the clients waits, on the clock of `performance.now()`. */
  get until(): number {
    return Math.max(...this.#untils.map((until) => until()));
  }

  /** Adds another run that needs the same fetch. */
  add(budget: Budget): void {
    this.#add(
      () => budget.until,
      (over) => budget.onEnd(over),
    );
  }

  /** Calls back when nobody waits any more, or at once if that is already the case. `stop` cancels the callback. */
  onOver(listener: () => void): { stop(): void } {
    this.#listeners.add(listener);
    if (this.isOver) listener();
    return { stop: () => void this.#listeners.delete(listener) };
  }

  #add(until: () => number, begin: (over: () => void) => unknown): void {
    this.#waiting += 1;
    this.#untils.push(until);
    begin(() => {
      this.#waiting -= 1;
      if (this.isOver) for (const listener of this.#listeners) listener();
    });
  }
}
