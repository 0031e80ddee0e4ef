import { monitorEventLoopDelay } from 'node:perf_hooks';

// The interval at which the event loop should come round while it is watched, and the time it is watched before it is
// judged.
const RESOLUTION_MS = 10;
const WINDOW_MS = 500;

/** Measures how late the event loop runs: long tasks keep everything else waiting. */
export class Lag {
  #isTooLong = false;
  readonly #stop: () => void;

  /** @param mostMs the maximum average delay, in milliseconds; 0 turns the measuring off */
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
