import { setTimeout as wait } from 'node:timers/promises';

import { LINGER_MS } from '../http/drain';
import type { Log } from '../logging';
import { family, grows, summed, type Family } from '../metrics';
import { BackOff } from './backOff';
import { WorkerHandle, type Ending } from './workerHandle';
import type { Leave } from './messages';

/** The settings of a pool of workers. */
interface CrewOptions {
  /** The number of workers. */
  readonly count: number;
  /** The time that a worker has to answer the requests in flight, in milliseconds. */
  readonly drainTimeoutMs: number;
  /** The time for which workers continue to accept connections during a full stop, in milliseconds. */
  readonly drainDelayMs: number;
  readonly log: Log;
}

// Added to the drain timeout, which each worker enforces itself.
const TIMEOUT_MS = 5_000;

/** The worker processes of a service. Their number is constant even if some of them end. */
export class WorkerPool {
  readonly #options: CrewOptions;
  readonly #workers = new Set<WorkerHandle>();
  readonly #backOff = new BackOff();
  readonly #stop = new AbortController();
  #complete = false;
  /** The last known counters of workers that have ended. */
  #ended: readonly Family[] = [];
  #rolls: Promise<void> = Promise.resolve();
  #rollWaits = false;

  constructor(options: CrewOptions) {
    this.#options = options;
  }

  /**
   * Starts all workers, the first one alone, so that a fault common to all workers occurs and is reported only once.
   * Returns the text to show once they are ready.
   *
   * @throws if a worker ends before it listens; all workers are then stopped.
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

  /** Restarts the workers one by one: each worker is dismissed once its replacement listens. Never fails. */
  roll(): Promise<void> {
    // A start in progress, or a restart that has not begun yet, has the same effect.
    if (!this.#complete || this.#rollWaits) return this.#rolls;
    this.#rollWaits = true;
    this.#rolls = this.#rolls.then(() => {
      this.#rollWaits = false;
      return this.#roll();
    });
    return this.#rolls;
  }

  /** Lets all workers answer the requests in flight and end. */
  async stop(): Promise<void> {
    this.#stop.abort();
    const how = { delayMs: this.#options.drainDelayMs, lingerMs: LINGER_MS };
    await Promise.all([...this.#workers].map((worker) => this.#dismiss(worker, how)));
  }

  #hire(): WorkerHandle {
    const worker = new WorkerHandle(() => this.#allClosed());
    this.#workers.add(worker);
    void worker.ended.then((ending) => this.#onEnd(worker, ending));
    return worker;
  }

  /** Resolves during a full stop once no worker accepts connections, and otherwise at once. */
  async #allClosed(): Promise<void> {
    if (this.#stop.signal.aborted) await Promise.all([...this.#workers].map(({ closed }) => closed));
  }

  /** Returns the combined metrics of all workers, including those that have ended. */
  async metrics(): Promise<readonly Family[]> {
    const told = await Promise.all([...this.#workers].map((worker) => worker.metrics()));
    const serving = told.filter(({ families }) => families.length > 0);
    const about = {
      name: 'mmd_workers',
      type: 'gauge',
      help: 'Number of processes that are serving.',
    } as const;
    return [...summed(serving, this.#ended), family(about, serving.length)];
  }

  #dismiss(worker: WorkerHandle, how: Leave['how']): Promise<void> {
    return worker.dismiss(how, this.#options.drainTimeoutMs + TIMEOUT_MS);
  }

  #onEnd(worker: WorkerHandle, { pid, by, ranMs, asked }: Ending): void {
    this.#workers.delete(worker);
    this.#ended = summed([worker.lastMetrics], this.#ended).filter(grows);
    if (asked || !this.#complete || this.#stop.signal.aborted) return;
    const waitMs = this.#backOff.after(ranMs);
    this.#options.log.error({ pid, by, ranMs: Math.round(ranMs), waitMs }, 'a worker exited');
    void this.#refill(waitMs);
  }

  async #refill(waitMs: number): Promise<void> {
    const { signal } = this.#stop;
    await wait(waitMs, undefined, { signal }).catch(() => undefined);
    const present = [...this.#workers].filter(({ leaves }) => !leaves).length;
    if (!signal.aborted && present < this.#options.count) this.#hire();
  }

  #isStopping(): boolean {
    return this.#stop.signal.aborted;
  }

  async #roll(): Promise<void> {
    const { log } = this.#options;
    log.info('restarting the workers one by one');
    for (const worker of [...this.#workers]) {
      if (this.#isStopping()) return;
      // A worker that ended in the meantime has already been replaced.
      if (!this.#workers.has(worker)) continue;
      try {
        await this.#hire().ready;
      } catch (error) {
        if (!this.#isStopping())
          log.error({ err: error }, 'a new worker did not start; the running workers keep serving');
        return;
      }
      // Fetches the worker's counters one more time, so that they stay in the totals.
      await worker.metrics();
      await this.#dismiss(worker, { lingerMs: LINGER_MS });
    }
    log.info('all workers restarted');
  }
}
