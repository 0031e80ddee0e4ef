import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';

import type { OfProcess, Sample } from '../metrics';
import { Asking, ignored } from './asking';
import { breakUntakenConnection } from './handoff';
import { isMessage, type AllClosed, type Closed, type Leave, type Ready } from './messages';

/** How a worker ended. */
export interface Ending {
  readonly pid: number | undefined;
  /** Its exit code, or the signal that ended it. */
  readonly by: number | string;
  readonly ranMs: number;
  /** Whether it was told to. */
  readonly asked: boolean;
}

// Metrics are read every few seconds; a worker that holds them up is better left out.
const PATIENCE_MS = 1_000;

/** One worker process. */
export class Hand {
  readonly #started = performance.now();
  readonly #worker: Worker;
  /** Fulfilled when it listens, with what a person is to read of that; rejected where it ends before. */
  readonly ready: Promise<string>;
  readonly ended: Promise<Ending>;
  /** Fulfilled when it takes no more connections. */
  readonly closed: Promise<void>;
  readonly #asking: Asking;
  #samples: readonly Sample[] = [];
  #serves = false;
  #asked = false;

  /**
   * `allClosed` is fulfilled when no worker takes connections that is to leave with this one.
   */
  constructor(allClosed: () => Promise<unknown>) {
    this.#worker = cluster.fork();
    this.#asking = new Asking(this.#worker);
    breakUntakenConnection(this.#worker);
    this.ended = once(this.#worker, 'exit').then(([code, signal]: (number | string | null)[]) => ({
      pid: this.#worker.process.pid,
      by: signal ?? code ?? 0,
      ranMs: performance.now() - this.#started,
      asked: this.#asked,
    }));
    this.closed = this.#untilClosed(allClosed);
    const failed = this.ended.then(({ by }): never => {
      throw new Error(`A worker ended with ${by} before it listened.`);
    });
    this.ready = Promise.race([this.#listening(), failed]);
    // Whoever does not wait for it hears of the end.
    this.ready.catch(() => undefined);
  }

  /** Whether it was told to leave. */
  get leaves(): boolean {
    return this.#asked;
  }

  /** What it counts; where it does not say so in time, what it said last. */
  async metrics(): Promise<OfProcess> {
    if (this.#serves) this.#samples = (await this.#asking.ask(PATIENCE_MS)) ?? this.#samples;
    return this.lastMetrics;
  }

  /** What it said last. */
  get lastMetrics(): OfProcess {
    return { worker: String(this.#worker.id), samples: this.#samples };
  }

  /** Has it answer what is in flight and end; one that does not listen yet, or takes too long, is ended. */
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

  #end(): void {
    this.#worker.process.kill('SIGKILL');
  }
}
