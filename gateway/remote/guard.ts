import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
} from 'cockatiel';

import type { Patience } from './patience';
import { connectionTrouble, SubgraphTrouble } from './trouble';

/** The bounds within which a subgraph is asked. */
export interface GuardSettings {
  /** How long one attempt may take, waiting for its turn included, in milliseconds. */
  readonly timeoutMs: number;
  /** How often a fetch that may be repeated is tried again. */
  readonly retries: number;
  /** How many fetches may be under way at a time. */
  readonly concurrency: number;
  /** How many more may wait. */
  readonly queue: number;
  /** After how many failures in a row the subgraph is left alone. */
  readonly failures: number;
  /** The longest pause between two probes while it is left alone, in milliseconds. */
  readonly probeMs: number;
}

/** What a guard tells of. */
export interface GuardEvents {
  /** The subgraph is left alone from now on. */
  readonly onOpen: (reason: unknown) => void;
  /** It is back. */
  readonly onClose: () => void;
}

// A probe that hangs must not keep the next one from finding the subgraph back.
const LONGEST_PROBE_MS = 2_000;
// A subgraph that was away for a moment is found back after another such moment: pauses double from here.
const FIRST_PROBE_MS = 25;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 500;

/**
 * Stands between the gateway and one subgraph. While the subgraph fails it is left alone, so that requests do not wait
 * for it, and probed until it is back: a client's request never is the one that finds out.
 */
export class Guard {
  readonly #breaker;
  readonly #bulkhead;
  readonly #retry;
  #probing: NodeJS.Timeout | undefined;
  #probePauseMs = FIRST_PROBE_MS;
  #isOpen = false;
  #closed = false;

  /** `probe` asks the subgraph something small, and fails where it does not answer. */
  constructor(
    private readonly settings: GuardSettings,
    private readonly probe: (signal: AbortSignal) => Promise<unknown>,
    events: GuardEvents,
  ) {
    this.#bulkhead = bulkhead(settings.concurrency, settings.queue);
    this.#breaker = circuitBreaker(
      handleWhen((error) => error instanceof SubgraphTrouble && error.counts),
      // Only a probe is ever let through while it is open, and probes have a clock of their own.
      { halfOpenAfter: 0, breaker: new ConsecutiveBreaker(settings.failures) },
    );
    this.#retry = retry(
      handleWhen((error) => error instanceof SubgraphTrouble && error.passing),
      {
        maxAttempts: settings.retries,
        // Its pauses are drawn at random, so that gateways which failed together do not come back together.
        backoff: new ExponentialBackoff({ initialDelay: FIRST_PAUSE_MS, maxDelay: LONGEST_PAUSE_MS }),
      },
    );
    this.#breaker.onBreak((reason) => {
      // A probe that fails breaks it again, which is no news.
      if (!this.#isOpen) events.onOpen('error' in reason ? reason.error : undefined);
      this.#isOpen = true;
      this.#probeSoon();
    });
    this.#breaker.onReset(() => {
      this.#isOpen = false;
      this.#probePauseMs = FIRST_PROBE_MS;
      events.onClose();
    });
  }

  /** Whether the subgraph is asked at all. */
  get isClosed(): boolean {
    return this.#breaker.state === CircuitState.Closed;
  }

  /** Asks the subgraph, again where that may help and is allowed and somebody still waits. Fails with `SubgraphTrouble`. */
  ask<T>(send: (signal: AbortSignal) => Promise<T>, mayRepeat: boolean, patience: Patience): Promise<T> {
    const attempt = (): Promise<T> => this.#attempt(send, patience);
    return mayRepeat && this.settings.retries > 0 ? this.#retry.execute(attempt) : attempt();
  }

  /** Stops probing. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#probing);
  }

  async #attempt<T>(send: (signal: AbortSignal) => Promise<T>, patience: Patience): Promise<T> {
    if (patience.isOver) throw givenUp();
    if (!this.isClosed) throw leftAlone();
    try {
      return await this.#breaker.execute(() =>
        within(
          this.settings.timeoutMs,
          (signal) => this.#bulkhead.execute(() => send(signal), signal),
          patience,
        ),
      );
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw leftAlone();
      if (error instanceof BulkheadRejectedError)
        throw new SubgraphTrouble('too many fetches wait for it', { counts: false });
      throw connectionTrouble(error);
    }
  }

  #probeSoon(): void {
    clearTimeout(this.#probing);
    if (this.#closed) return;
    const pauseMs = Math.min(this.#probePauseMs, this.settings.probeMs);
    this.#probePauseMs = 2 * pauseMs;
    this.#probing = setTimeout(() => void this.#probeNow(), pauseMs).unref();
  }

  async #probeNow(): Promise<void> {
    try {
      const longest = Math.min(this.settings.timeoutMs, LONGEST_PROBE_MS);
      await this.#breaker.execute(() => within(longest, (signal) => this.probe(signal)));
    } catch {
      // The breaker has taken note.
    }
    if (!this.isClosed) this.#probeSoon();
  }
}

/**
 * Runs something under a time limit, and for as long as somebody waits. Fails with `SubgraphTrouble` when that is over, also
 * where `run` hears nothing of it.
 */
async function within<T>(
  ms: number,
  run: (signal: AbortSignal) => Promise<T>,
  patience?: Patience,
): Promise<T> {
  const control = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let over: ReturnType<Patience['onOver']> | undefined;
  const late = new Promise<never>((_, reject) => {
    const end = (trouble: SubgraphTrouble): void => {
      control.abort(trouble);
      reject(trouble);
    };
    timer = setTimeout(() => end(new SubgraphTrouble(`it did not answer within ${String(ms)} ms`)), ms);
    over = patience?.onOver(() => end(givenUp()));
  });
  try {
    return await Promise.race([run(control.signal), late]);
  } finally {
    clearTimeout(timer);
    over?.stop();
  }
}

function givenUp(): SubgraphTrouble {
  return new SubgraphTrouble('nobody waits for it any more', { counts: false });
}

function leftAlone(): SubgraphTrouble {
  return new SubgraphTrouble('it is left alone until it answers again', { counts: false });
}
