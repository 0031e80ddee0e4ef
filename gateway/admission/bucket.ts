/** The size of a bucket and the rate at which it fills. */
export interface BucketSize {
  /** The points in a full bucket. */
  readonly capacity: number;
  /** The points added per millisecond. */
  readonly perMs: number;
}

/**
 * The points that one client may still spend. The bucket refills steadily until it is full. A charge higher than the
 * level is accepted once and leaves a debt of at most a full bucket, which has to be refilled first. So even the most
 * expensive permitted operation can be sent; the next operation then waits.
 */
export class Bucket {
  #level: number;
  #at: number;

  /** `now` is in milliseconds, on a clock that never goes backwards. */
  constructor(
    private readonly size: BucketSize,
    now: number,
  ) {
    this.#level = size.capacity;
    this.#at = now;
  }

  /** Returns the level in points; negative if the client is in debt. */
  levelAt(now: number): number {
    const { capacity, perMs } = this.size;
    return Math.min(capacity, this.#level + (now - this.#at) * perMs);
  }

  /** Removes points from the bucket. */
  take(points: number, now: number): void {
    this.set(this.levelAt(now) - points, now);
  }

  /** Sets the level, as counted across several processes. */
  set(level: number, now: number): void {
    this.#level = Math.max(-this.size.capacity, level);
    this.#at = now;
  }
}
