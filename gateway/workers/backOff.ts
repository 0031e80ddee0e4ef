// The cause that ended a worker after this long would not stop its successor at once.
const STEADY_MS = 10_000;

const FIRST_MS = 100;
const LONGEST_MS = 30_000;

/**
 * Determines the delay before a worker that ended is replaced. There is no delay after a worker that ran steadily; each
 * further worker that ends early doubles the delay.
 */
export class BackOff {
  #inARow = 0;

  /** Returns the delay in milliseconds after a worker that ran for `ranMs`. */
  after(ranMs: number): number {
    this.#inARow = ranMs < STEADY_MS ? this.#inARow + 1 : 0;
    return this.#inARow === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (this.#inARow - 1));
  }
}
