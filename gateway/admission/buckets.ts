import { LRUCache } from 'lru-cache';

import { Bucket, type BucketSize } from './bucket';
import type { SharedBuckets } from './sharedBuckets';

// About 200 bytes each. A client that sends requests from more networks than this at once is no longer limited by
// address.
const MAX_CLIENTS = 20_000;

/** The buckets of the most recent clients. */
export class Buckets {
  readonly #kept = new LRUCache<string, Bucket>({ max: MAX_CLIENTS });

  /** `shared` synchronises the buckets with the buckets of other processes; null if there are no other processes. */
  constructor(
    readonly size: BucketSize,
    private readonly shared: SharedBuckets | null,
  ) {}

  /** The number of buckets. */
  get count(): number {
    return this.#kept.size;
  }

  /** Returns the points that a client may spend now. */
  levelOf(client: string): number {
    return this.#of(client).levelAt(performance.now());
  }

  /** Charges points to a client. */
  take(client: string, points: number): void {
    const bucket = this.#of(client);
    bucket.take(points, performance.now());
    this.shared?.tell(client, points, bucket);
  }

  #of(client: string): Bucket {
    const known = this.#kept.get(client);
    if (known !== undefined) return known;
    const bucket = new Bucket(this.size, performance.now());
    this.#kept.set(client, bucket);
    return bucket;
  }
}
