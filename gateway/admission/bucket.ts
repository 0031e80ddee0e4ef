/** The size of a bucket and how fast it fills. */
export interface BucketSize {
  /** What a full bucket holds, in points. */
  readonly capacity: number;
  /** How many points flow in each millisecond. */
  readonly perMs: number;
}

/**
 * What one client may still spend. It fills steadily until it is full. What is dearer than what it holds may be taken once and
 * leaves a debt, of a full bucket at the most, which has to fill up first: so the dearest question that is allowed at all can
 * be asked, and the next one waits.
 */
export class Bucket {
  #level: number;
  #at: number;

  /** `now` is in milliseconds, as of a clock that never goes back. */
  constructor(
    private readonly size: BucketSize,
    now: number,
  ) {
    this.#level = size.capacity;
    this.#at = now;
  }

  /** The points that it holds; below zero where they are owed. */
  levelAt(now: number): number {
    const { capacity, perMs } = this.size;
    return Math.min(capacity, this.#level + (now - this.#at) * perMs);
  }

  /** Takes points out. */
  take(points: number, now: number): void {
    this.set(this.levelAt(now) - points, now);
  }

  /** Sets what it holds, as whoever counts for several processes knows it. */
  set(level: number, now: number): void {
    this.#level = Math.max(-this.size.capacity, level);
    this.#at = now;
  }
}
