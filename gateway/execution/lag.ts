import { monitorEventLoopDelay } from 'node:perf_hooks';

// The interval at which the event loop should complete a turn while it is observed, and the time for which it is
// observed before it is judged.
const RESOLUTION_MS = 10;
const WINDOW_MS = 500;

/** Measures the delay of the event loop: long tasks make everything else wait. */
export class Lag {
  #isTooLong = false;
  readonly #stop: () => void;

  /** @param mostMs the maximum average delay, in milliseconds; 0 disables the measurement */
  constructor(mostMs: number) {
    if (mostMs === 0) {
      this.#stop = () => undefined;
      return;
    }
    const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
    delay.enable();
    const timer = setInterval(() => {
      this.#isTooLong = delay.mean / 1e6 - RESOLUTION_MS > mostMs;
      delay.reset();
    }, WINDOW_MS).unref();
    this.#stop = () => {
      clearInterval(timer);
      delay.disable();
    };
  }

  /** True if the delay was too long recently. */
  get isTooLong(): boolean {
    return this.#isTooLong;
  }

  /** Stops measuring. */
  stop(): void {
    this.#stop();
  }
}
