// A worker that served this long did not end for a reason that would stop its successor at once.
const STEADY_MS = 10_000;

const FIRST_MS = 100;
const LONGEST_MS = 30_000;

/**
 * Decides how long to wait before replacing a worker that ended: not at all at first, then longer, doubling each time.
 */
export class BackOff {
  #inARow = 0;

  /** Returns the wait in milliseconds after a worker that ran for `ranMs`. */
  after(ranMs: number): number {
    this.#inARow = ranMs < STEADY_MS ? this.#inARow + 1 : 0;
    return this.#inARow === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (this.#inARow - 1));
  }
}
