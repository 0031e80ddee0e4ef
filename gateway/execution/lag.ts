import { monitorEventLoopDelay } from 'node:perf_hooks';

// How often the event loop should come round while it is watched, and how long it is watched before it is judged.
const RESOLUTION_MS = 10;
const WINDOW_MS = 500;

/** Watches how late the event loop is: what takes long keeps everything else waiting. */
export class Lag {
  #isTooLong = false;
  readonly #stop: () => void;

  /** @param mostMs how late it may be on average; with 0 it is not watched */
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

  /** Whether it was too late lately. */
  get isTooLong(): boolean {
    return this.#isTooLong;
  }

  /** Watches no more. */
  stop(): void {
    this.#stop();
  }
}
