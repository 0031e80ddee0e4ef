import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';

import { twoTurns } from '../http/drain';
import type { OfProcess, Family } from '../metrics';
import { MetricsChannel, ignored } from './metricsChannel';
import { breakUntakenConnection } from './handoff';
import {
  isMessage,
  type AllClosed,
  type Closed,
  type HandedOver,
  type HandOver,
  type Leave,
  type Ready,
} from './messages';

/** The circumstances in which a worker ended. */
export interface Ending {
  readonly pid: number | undefined;
  /** The worker's exit code, or the signal that ended it. */
  readonly by: number | string;
  readonly ranMs: number;
  /** True if the worker was ordered to leave. */
  readonly asked: boolean;
}

// Metrics are collected every few seconds; it is better to leave out a worker that delays them.
const TIMEOUT_MS = 1_000;

/** An error that reports that a worker ended before it listened, with the worker's exit code or signal. */
export class EndedEarly extends Error {
  override readonly name = 'EndedEarly';

  constructor(readonly by: number | string) {
    super(`A worker exited with ${by} before it was listening.`);
  }
}

/** One worker process. */
export class WorkerHandle {
  readonly #started = performance.now();
  readonly #worker: Worker;
  /** Resolves when the worker listens, with the text to show; rejects if the worker ends first. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ending>;
  /** Resolves when the worker accepts no more connections. */
  readonly closed: Promise<void>;
  readonly #asking: MetricsChannel;
  #families: readonly Family[] = [];
  #serves = false;
  #asked = false;

  /** `allClosed` resolves when no worker that leaves together with this one accepts connections. */
  constructor(allClosed: () => Promise<unknown>) {
    this.#worker = cluster.fork();
    this.#asking = new MetricsChannel(this.#worker);
    breakUntakenConnection(this.#worker);
    this.#tellHandedOver();
    this.ended = once(this.#worker, 'exit').then(([code, signal]: (number | string | null)[]) => ({
      pid: this.#worker.process.pid,
      by: signal ?? code ?? 0,
      ranMs: performance.now() - this.#started,
      asked: this.#asked,
    }));
    this.closed = this.#untilClosed(allClosed);
    const failed = this.ended.then(({ by }): never => {
      throw new EndedEarly(by);
    });
    this.ready = Promise.race([this.#listening(), failed]);
    // A caller that does not await `ready` learns of the end from `ended`.
    this.ready.catch(() => undefined);
  }

  /** True if the worker was ordered to leave. */
  get leaves(): boolean {
    return this.#asked;
  }

  /** Returns the worker's metrics; if the worker does not respond in time, returns the metrics that it sent last. */
  async metrics(): Promise<OfProcess> {
    if (this.#serves) this.#families = (await this.#asking.ask(TIMEOUT_MS)) ?? this.#families;
    return this.lastMetrics;
  }

  /** The metrics that the worker sent last. */
  get lastMetrics(): OfProcess {
    return { worker: String(this.#worker.id), families: this.#families };
  }

  /**
   * Lets the worker answer the requests in flight and end. A worker that does not listen yet, or takes too long, is
   * killed.
   */
  async dismiss(how: Leave['how'], patienceMs: number): Promise<void> {
    this.#asked = true;
    if (!this.#serves) this.#end();
    else if (this.#worker.isConnected()) this.#worker.send({ kind: 'leave', how } satisfies Leave, ignored);
    const timer = setTimeout(() => this.#end(), (how.delayMs ?? 0) + (how.lingerMs ?? 0) + patienceMs);
    await this.ended;
    clearTimeout(timer);
  }

  #listening(): Promise<string> {
    return new Promise((resolve) => {
      this.#worker.on('message', (message: unknown) => {
        if (!isMessage<Ready>(message, 'ready')) return;
        this.#serves = true;
        resolve(message.text);
      });
    });
  }

  #untilClosed(allClosed: () => Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      void this.ended.then(() => resolve());
      this.#worker.on('message', (message: unknown) => {
        if (!isMessage<Closed>(message, 'closed')) return;
        resolve();
        void allClosed().then(() => {
          if (this.#worker.isConnected())
            this.#worker.send({ kind: 'allClosed' } satisfies AllClosed, ignored);
        });
      });
    });
  }

  /** Replies to the worker once the connections that wait here have been sent to it, on the same channel. */
  #tellHandedOver(): void {
    this.#worker.on('message', (message: unknown) => {
      if (!isMessage<HandOver>(message, 'handOver')) return;
      void twoTurns().then(() => {
        if (this.#worker.isConnected())
          this.#worker.send({ kind: 'handedOver' } satisfies HandedOver, ignored);
      });
    });
  }

  #end(): void {
    this.#worker.process.kill('SIGKILL');
  }
}
