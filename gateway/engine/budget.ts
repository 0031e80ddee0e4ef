/** The reason for ending a run early. */
export type EndReason = 'DEADLINE_EXCEEDED' | 'ANSWER_TOO_LARGE' | 'NOBODY_WAITS';

/** Thrown through everything in progress when a run ends early; no code may catch it and continue. */
export class Ended extends Error {
  override readonly name = 'Ended';

  constructor(readonly reason: EndReason) {
    super(`The run ended: ${reason}.`);
  }
}

/** A client that waits for a run. */
export interface Waiting {
  /** The deadline, on the clock of `performance.now()`. */
  readonly until: number;
  /** Calls back once, when the client stops waiting, or immediately if the client has already stopped. */
  onEnd(listener: () => void): void;
}

/** The limits of a run, apart from the deadlines of the clients that wait for it. */
export interface Bounds {
  /** The maximum size of a response in bytes. */
  readonly maxBytes: number;
}

// An item takes between a fraction of a microsecond and a few microseconds, so the clock is read only once per this
// many items.
const ITEMS_A_LOOK = 128;

/**
 * A field whose own resolver may run a database statement counts as this many items, so the clock is read more often.
 */
const ITEMS_OF_A_RESOLVER = ITEMS_A_LOOK / 16;

// A resolved list item occupies memory long before it is written; count at least this many bytes for each.
const BYTES_OF_AN_ITEM = 64;

// After this long without a pause, let other requests have a turn.
const SLICE_MS = 20;

/**
 * The time and the response size that a run has left. Loops over lists consult the budget, which throws `Ended` once
 * the run is over, and again on every later call. A run shared by several clients has the latest of their deadlines and
 * ends when the last client leaves.
 */
export class Budget implements Waiting {
  /** A budget without limits, for trusted operations. */
  static readonly unbounded = new Budget({ maxBytes: Infinity });

  readonly maxBytes: number;
  // Not `#private` fields: every run makes one of these, and V8 is slow to construct objects that have them.
  private tillLook = ITEMS_A_LOOK;
  private gathered = 0;
  private latest = Infinity;
  private waiting = 0;
  private sliceEnds = Infinity;
  private endedBy: Ended | undefined;
  private listeners: Set<() => void> | undefined;

  constructor({ maxBytes }: Bounds) {
    this.maxBytes = maxBytes;
  }

  /** The latest deadline of the clients that wait for the run. */
  get until(): number {
    return this.latest;
  }

  /** The error that ended the run, if it has ended. */
  get ended(): Ended | undefined {
    return this.endedBy;
  }

  /** Adds a client that waits. The run lasts at least until the client's deadline. */
  join(waiting: Waiting): void {
    this.latest = this.waiting === 0 ? waiting.until : Math.max(this.latest, waiting.until);
    this.waiting += 1;
    waiting.onEnd(() => {
      this.waiting -= 1;
      if (this.waiting === 0) this.end('NOBODY_WAITS');
    });
  }

  /**
   * Ends the run at its next look at the budget, or immediately if it is waiting for an operation that listens for the
   * end.
   */
  end(reason: EndReason): void {
    if (this.endedBy !== undefined) return;
    this.endedBy = new Ended(reason);
    this.tillLook = 0;
    for (const listener of this.listeners ?? []) listener();
    this.listeners = undefined;
  }

  /** Calls back once if the run ends early; `stop` cancels the callback. */
  onEnd(listener: () => void): { stop(): void } {
    if (this.endedBy !== undefined) listener();
    // The unbounded budget never ends, so it must not hold on to listeners.
    else if (this !== Budget.unbounded) (this.listeners ??= new Set()).add(listener);
    return { stop: () => void this.listeners?.delete(listener) };
  }

  /** Counts one item of a list. */
  spend(): void {
    if ((this.tillLook -= 1) < 0) this.look();
  }

  /** Counts one field that has a resolver of its own. */
  spendResolver(): void {
    if ((this.tillLook -= ITEMS_OF_A_RESOLVER) < 0) this.look();
  }

  /** Counts the items of a list that stays in memory until it is written. */
  gather(items: number): void {
    this.gathered += items;
    if (this.gathered * BYTES_OF_AN_ITEM > this.maxBytes) this.over('ANSWER_TOO_LARGE');
  }

  /** Reads the clock and throws `Ended` if the run is over. */
  look(): void {
    if (this.endedBy !== undefined) throw this.endedBy;
    this.tillLook = ITEMS_A_LOOK;
    if (performance.now() > this.latest) this.over('DEADLINE_EXCEEDED');
  }

  /** Encodes a whole response; throws `Ended` if it is too large. */
  bytesOf(text: string): Buffer {
    const bytes = Buffer.from(text);
    return bytes.length > this.maxBytes ? this.tooLarge() : bytes;
  }

  /** Ends the run because its response is too large. */
  tooLarge(): never {
    return this.over('ANSWER_TOO_LARGE');
  }

  /** Starts a period of running without a pause. */
  beginSlice(): void {
    this.sliceEnds = performance.now() + SLICE_MS;
  }

  /** True if the run has continued for so long without a pause that other requests should have a turn. */
  get sliceIsOver(): boolean {
    return performance.now() > this.sliceEnds;
  }

  private over(reason: EndReason): never {
    this.end(reason);
    throw this.endedBy as Ended;
  }
}

/** Returns the budget that a client's request carries, or the unbounded budget. */
export function budgetOf(request: object): Budget {
  return (request as { readonly budget?: Budget }).budget ?? Budget.unbounded;
}

/** Rethrows an error that ends a run; leaves any other error to the caller. */
export function rethrowEnded(error: unknown): void {
  if (error instanceof Ended) throw error;
}
