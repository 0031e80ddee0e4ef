import { setTimeout as wait } from 'node:timers/promises';

import type { Log } from '../log';
import { summed, type Sample } from '../metrics';
import { BackOff } from './backOff';
import { Hand, type Ending } from './hand';
import type { Leave } from './messages';

/** What a crew needs. */
export interface CrewOptions {
  /** How many workers serve. */
  readonly count: number;
  /** How long a worker may take to answer what is in flight, in milliseconds. */
  readonly drainTimeoutMs: number;
  /** How long workers still take connections when all are to stop, in milliseconds. */
  readonly drainDelayMs: number;
  readonly log: Log;
}

// Long enough that a client which is about to use an idle connection does, and is told there that it is the last time.
const LINGER_MS = 1_000;

// Beyond the drain timeout, which a worker holds itself.
const PATIENCE_MS = 5_000;

/** The workers of a service: so many serve, whatever becomes of single ones. */
export class Crew {
  readonly #options: CrewOptions;
  readonly #hands = new Set<Hand>();
  readonly #backOff = new BackOff();
  readonly #stop = new AbortController();
  #complete = false;
  /** What was counted by workers that ended, as far as is known. */
  #ended: readonly Sample[] = [];
  #rolls: Promise<void> = Promise.resolve();
  #rollWaits = false;

  constructor(options: CrewOptions) {
    this.#options = options;
  }

  /**
   * Starts all workers, the first one alone, so that a reason for which none can start is met and told once. Gives what a
   * person is to read.
   *
   * @throws where one ends before it listens; then none is left.
   */
  async start(): Promise<string> {
    try {
      const text = await this.#hire().ready;
      const { count } = this.#options;
      await Promise.all(Array.from({ length: count - 1 }, () => this.#hire().ready));
      this.#complete = true;
      return text;
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** Restarts the workers one by one: each is let go when another listens in its place. Never fails. */
  roll(): Promise<void> {
    // Workers that start now, and a roll that has not begun yet, bring all that this one would.
    if (!this.#complete || this.#rollWaits) return this.#rolls;
    this.#rollWaits = true;
    this.#rolls = this.#rolls.then(() => {
      this.#rollWaits = false;
      return this.#roll();
    });
    return this.#rolls;
  }

  /** Has all workers answer what is in flight and end. */
  async stop(): Promise<void> {
    this.#stop.abort();
    const how = { delayMs: this.#options.drainDelayMs };
    await Promise.all([...this.#hands].map((hand) => this.#dismiss(hand, how)));
  }

  #hire(): Hand {
    const hand = new Hand(() => this.#allClosed());
    this.#hands.add(hand);
    void hand.ended.then((ending) => this.#onEnd(hand, ending));
    return hand;
  }

  /** Fulfilled when no worker takes connections, where all are to stop. */
  async #allClosed(): Promise<void> {
    if (this.#stop.signal.aborted) await Promise.all([...this.#hands].map(({ closed }) => closed));
  }

  /** What all workers together count, those that ended among them. */
  async metrics(): Promise<readonly Sample[]> {
    const told = await Promise.all([...this.#hands].map((hand) => hand.metrics()));
    const serving = told.filter(({ samples }) => samples.length > 0);
    const workers: Sample = {
      name: 'mmd_workers',
      type: 'gauge',
      help: 'How many processes serve.',
      value: serving.length,
    };
    return [...summed(serving, this.#ended), workers];
  }

  #dismiss(hand: Hand, how: Leave['how']): Promise<void> {
    return hand.dismiss(how, this.#options.drainTimeoutMs + PATIENCE_MS);
  }

  #onEnd(hand: Hand, { pid, by, ranMs, asked }: Ending): void {
    this.#hands.delete(hand);
    this.#ended = summed([hand.lastMetrics], this.#ended).filter(({ type }) => type === 'counter');
    if (asked || !this.#complete || this.#stop.signal.aborted) return;
    const waitMs = this.#backOff.after(ranMs);
    this.#options.log.error({ pid, by, ranMs: Math.round(ranMs), waitMs }, 'a worker ended');
    void this.#refill(waitMs);
  }

  async #refill(waitMs: number): Promise<void> {
    const { signal } = this.#stop;
    await wait(waitMs, undefined, { signal }).catch(() => undefined);
    const present = [...this.#hands].filter(({ leaves }) => !leaves).length;
    if (!signal.aborted && present < this.#options.count) this.#hire();
  }

  #isStopping(): boolean {
    return this.#stop.signal.aborted;
  }

  async #roll(): Promise<void> {
    const { log } = this.#options;
    log.info('the workers are restarted one by one');
    for (const hand of [...this.#hands]) {
      if (this.#isStopping()) return;
      // One that ended meanwhile was replaced already.
      if (!this.#hands.has(hand)) continue;
      try {
        await this.#hire().ready;
      } catch (error) {
        if (!this.#isStopping())
          log.error({ err: error }, 'a new worker does not start; the workers that serve are kept');
        return;
      }
      // What it counted goes on to be told of.
      await hand.metrics();
      await this.#dismiss(hand, { lingerMs: LINGER_MS });
    }
    log.info('the workers were restarted');
  }
}
