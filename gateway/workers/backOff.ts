// One that served so long did not end for a reason that makes the next one end at once.
const STEADY_MS = 10_000;

const FIRST_MS = 100;
const LONGEST_MS = 30_000;

/** How long to wait before a worker that ended is replaced: not at all at first, then twice as long each time. */
export class BackOff {
  #inARow = 0;

  /** The wait in milliseconds, for a worker that ran so long. */
  after(ranMs: number): number {
    this.#inARow = ranMs < STEADY_MS ? this.#inARow + 1 : 0;
    return this.#inARow === 0 ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** (this.#inARow - 1));
  }
}
