import type { Target } from '../attack/server';

const EVERY_MS = 1_000;
const PARTS = 10;

/** The memory usage of a server over time, in bytes. */
export interface Held {
  readonly residentAtStart: number;
  readonly residentAtEnd: number;
  readonly residentMost: number;
  /** The rise of the heap's floor from the middle to the end, in bytes per minute, or NaN if the run was too short. */
  readonly heapSlope: number;
}

/** Samples a server's memory once a second until `end` is called. */
export class MemoryWatch {
  readonly #resident: number[] = [];
  readonly #heap: { readonly at: number; readonly bytes: number }[] = [];
  readonly #timer: NodeJS.Timeout;

  constructor(private readonly target: Target) {
    this.#timer = setInterval(() => void this.#look(), EVERY_MS);
  }

  end(): Held {
    clearInterval(this.#timer);
    return {
      residentAtStart: this.#resident[0] ?? NaN,
      residentAtEnd: this.target.residentBytes(),
      residentMost: Math.max(...this.#resident),
      heapSlope: this.#slope(),
    };
  }

  async #look(): Promise<void> {
    this.#resident.push(this.target.residentBytes());
    const bytes = await this.target.heapBytes().catch(() => NaN);
    if (!Number.isNaN(bytes)) this.#heap.push({ at: performance.now(), bytes });
  }

  /**
   * Computes the slope of the heap's floor. The minimum of the bytes in use within a period is the heap that remains
   * after a collection.
   */
  #slope(): number {
    const size = Math.floor(this.#heap.length / PARTS);
    const floorOf = (part: number) => {
      const looks = this.#heap.slice(part * size, (part + 1) * size);
      return looks.reduce((least, look) => (look.bytes < least.bytes ? look : least), {
        at: NaN,
        bytes: Infinity,
      });
    };
    const [middle, last] = [floorOf(PARTS / 2), floorOf(PARTS - 1)];
    return ((last.bytes - middle.bytes) / (last.at - middle.at)) * 60_000;
  }
}
