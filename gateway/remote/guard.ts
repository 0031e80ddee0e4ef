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

/** The limits that a guard enforces. */
export interface GuardSettings {
  /** The maximum duration of one attempt, including the wait for its turn, in milliseconds. */
  readonly timeoutMs: number;
  /** The number of retries for a fetch that may be repeated. */
  readonly retries: number;
  /** The maximum number of fetches in flight. */
  readonly concurrency: number;
  /** The maximum number of further fetches that may wait. */
  readonly queue: number;
  /** The number of failures in a row after which the circuit breaker opens. */
  readonly failures: number;
  /** The maximum pause between two probes while the breaker is open, in milliseconds. */
  readonly probeMs: number;
}

/** The events that a guard reports. */
interface GuardEvents {
  /** Called when the breaker has opened and the subgraph gets no more requests. */
  readonly onOpen: (reason: unknown) => void;
  /** Called when the breaker has closed and the subgraph is back. */
  readonly onClose: () => void;
}

// A probe that hangs must not delay the next probe, which might find that the subgraph is back.
const LONGEST_PROBE_MS = 2_000;
// Pauses double from this length, so that the gateway quickly notices the return of a subgraph that was away only
// briefly.
const FIRST_PROBE_MS = 25;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 500;

/**
 * Stands between the gateway and one subgraph. While the subgraph fails, no requests are sent, so that no request waits
 * for it. Probes run until the subgraph is back, so that no client's request has to find out.
 */
export class Guard {
  readonly #breaker;
  readonly #bulkhead;
  readonly #retry;
  #probing: NodeJS.Timeout | undefined;
  #probePauseMs = FIRST_PROBE_MS;
  #isOpen = false;
  #closed = false;

  /** `probe` sends a small request and fails if the subgraph does not respond. */
  constructor(
    private readonly settings: GuardSettings,
    private readonly probe: (signal: AbortSignal) => Promise<unknown>,
    events: GuardEvents,
  ) {
    this.#bulkhead = bulkhead(settings.concurrency, settings.queue);
    this.#breaker = circuitBreaker(
      handleWhen((error) => error instanceof SubgraphTrouble && error.counts),
      // Only probes are let through while the breaker is open, and they have their own timer.
      { halfOpenAfter: 0, breaker: new ConsecutiveBreaker(settings.failures) },
    );
    this.#retry = retry(
      handleWhen((error) => error instanceof SubgraphTrouble && error.transient),
      {
        maxAttempts: settings.retries,
        // The pauses are random, so that gateways that failed together do not return together.
        backoff: new ExponentialBackoff({ initialDelay: FIRST_PAUSE_MS, maxDelay: LONGEST_PAUSE_MS }),
      },
    );
    this.#breaker.onBreak((reason) => {
      // A failed probe opens the breaker again, which is not worth reporting.
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

  /** True if the breaker is closed, that is, if the subgraph gets requests. */
  get isClosed(): boolean {
    return this.#breaker.state === CircuitState.Closed;
  }

  /**
   * Sends a request to the subgraph. Retries it if a retry may help, is allowed, and somebody still waits. Fails with
   * `SubgraphTrouble`.
   */
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
        throw new SubgraphTrouble('too many fetches are waiting for it', { counts: false });
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
      // The breaker has recorded the failure.
    }
    if (!this.isClosed) this.#probeSoon();
  }
}

/**
 * Runs a function within a time limit and only while somebody waits for it. Fails with `SubgraphTrouble` as soon as the
 * time is up or nobody waits any more, even if `run` ignores its signal.
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
    timer = setTimeout(() => end(new SubgraphTrouble(`no response within ${String(ms)} ms`)), ms);
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
  return new SubgraphTrouble('nobody is waiting for it any more', { counts: false });
}

function leftAlone(): SubgraphTrouble {
  return new SubgraphTrouble('it keeps failing and is not asked again until it responds', { counts: false });
}
