import type { Budget } from '../engine';

/** How long a fetch is waited for: by all who need it, until the last of their runs has ended. */
export class Patience {
  #waiting = 0;
  readonly #listeners = new Set<() => void>();

  constructor(...budgets: readonly Budget[]) {
    for (const budget of budgets) this.add(budget);
  }

  /** Of several fetches that go out together. */
  static ofAll(several: readonly Patience[]): Patience {
    const all = new Patience();
    for (const one of several) all.#add((over) => one.onOver(over));
    return all;
  }

  /** Whether nobody waits any more. */
  get isOver(): boolean {
    return this.#waiting === 0;
  }

  /** Somebody else needs the same. */
  add(budget: Budget): void {
    this.#add((over) => budget.onEnd(over));
  }

  /** Calls back when nobody waits any more; `stop` says that it need not. */
  onOver(listener: () => void): { stop(): void } {
    this.#listeners.add(listener);
    if (this.isOver) listener();
    return { stop: () => void this.#listeners.delete(listener) };
  }

  #add(begin: (over: () => void) => unknown): void {
    this.#waiting += 1;
    begin(() => {
      this.#waiting -= 1;
      if (this.isOver) for (const listener of this.#listeners) listener();
    });
  }
}
