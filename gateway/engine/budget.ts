/** Why a run was ended before it was done. */
export type EndReason = 'DEADLINE_EXCEEDED' | 'ANSWER_TOO_LARGE' | 'NOBODY_WAITS';

/** Thrown through whatever is under way when a run ends before it is done; nothing may catch it and go on. */
export class Ended extends Error {
  override readonly name = 'Ended';

  constructor(readonly reason: EndReason) {
    super(`The run ended: ${reason}.`);
  }
}

/** Who waits for a run. */
export interface Waiting {
  /** Until when, on the clock of `performance.now()`. */
  readonly until: number;
  /** Calls back once, when it no longer waits; at once where it no longer does. */
  onEnd(listener: () => void): void;
}

/** The bounds of a run, beside the time that those who wait for it give it. */
export interface Bounds {
  /** The most bytes of an answer. */
  readonly maxBytes: number;
}

// Items are gone through in a fraction of a microsecond, or a few; the clock is looked at once in a while.
const ITEMS_A_LOOK = 128;

/** A field that is resolved by code of its own may run a statement: the clock is looked at once in so many. */
const ITEMS_OF_A_RESOLVER = ITEMS_A_LOOK / 16;

// An item of a list that is resolved takes memory long before it is written: so many bytes at the least are counted.
const BYTES_OF_AN_ITEM = 64;

// After so long in one go whoever else waits gets a turn.
const SLICE_MS = 20;

/**
 * What a run may still take: time, and the size of what it gathers and writes. It is asked wherever lists are gone
 * through, and throws `Ended` where the run is over; asked again it throws again. A run that several wait for has the
 * latest of their deadlines, and ends with the last of them.
 */
export class Budget implements Waiting {
  /** Bounds nothing: for whoever runs what it knows. */
  static readonly unbounded = new Budget({ maxBytes: Infinity });

  readonly maxBytes: number;
  // No `#names`: there is one of these for each run, and V8 takes its time to make objects that have them.
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

  /** Until when the last of those waits who wait for the run. */
  get until(): number {
    return this.latest;
  }

  /** Why the run has ended, if it has. */
  get ended(): Ended | undefined {
    return this.endedBy;
  }

  /** Has the run last as long as this one waits, if no other waits longer. */
  join(waiting: Waiting): void {
    this.latest = this.waiting === 0 ? waiting.until : Math.max(this.latest, waiting.until);
    this.waiting += 1;
    waiting.onEnd(() => {
      this.waiting -= 1;
      if (this.waiting === 0) this.end('NOBODY_WAITS');
    });
  }

  /** Ends the run: at its next look at the budget, and at once where it waits for something that listens. */
  end(reason: EndReason): void {
    if (this.endedBy !== undefined) return;
    this.endedBy = new Ended(reason);
    this.tillLook = 0;
    for (const listener of this.listeners ?? []) listener();
    this.listeners = undefined;
  }

  /** Calls back once, when the run ends before it is done; `stop` says that it need not. */
  onEnd(listener: () => void): { stop(): void } {
    if (this.endedBy !== undefined) listener();
    // What is never ended keeps nobody.
    else if (this !== Budget.unbounded) (this.listeners ??= new Set()).add(listener);
    return { stop: () => void this.listeners?.delete(listener) };
  }

  /** Goes on to the next item of a list. */
  spend(): void {
    if ((this.tillLook -= 1) < 0) this.look();
  }

  /** Goes on to a field that has a resolver of its own. */
  spendResolver(): void {
    if ((this.tillLook -= ITEMS_OF_A_RESOLVER) < 0) this.look();
  }

  /** Begins a list of so many items, which are kept until they are written. */
  gather(items: number): void {
    this.gathered += items;
    if (this.gathered * BYTES_OF_AN_ITEM > this.maxBytes) this.over('ANSWER_TOO_LARGE');
  }

  /** Looks at the clock, and whether anybody waits. */
  look(): void {
    if (this.endedBy !== undefined) throw this.endedBy;
    this.tillLook = ITEMS_A_LOOK;
    if (performance.now() > this.latest) this.over('DEADLINE_EXCEEDED');
  }

  /** A whole answer as bytes. */
  bytesOf(text: string): Buffer {
    const bytes = Buffer.from(text);
    return bytes.length > this.maxBytes ? this.tooLarge() : bytes;
  }

  /** Says that the answer has become too large. */
  tooLarge(): never {
    return this.over('ANSWER_TOO_LARGE');
  }

  /** Begins to run without a pause. */
  beginSlice(): void {
    this.sliceEnds = performance.now() + SLICE_MS;
  }

  /** Whether it has run for so long that others should get their turn. */
  get sliceIsOver(): boolean {
    return performance.now() > this.sliceEnds;
  }

  private over(reason: EndReason): never {
    this.end(reason);
    throw this.endedBy as Ended;
  }
}

/** The budget that a client's request carries. */
export function budgetOf(request: object): Budget {
  return (request as { readonly budget?: Budget }).budget ?? Budget.unbounded;
}

/** Passes on what ends a run; everything else that is thrown is up to whoever caught it. */
export function rethrowEnded(error: unknown): void {
  if (error instanceof Ended) throw error;
}
