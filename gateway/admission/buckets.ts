import { LRUCache } from 'lru-cache';

import { Bucket, type BucketSize } from './bucket';
import type { SharedBuckets } from './sharedBuckets';

// Some 200 bytes each. Whoever asks from more networks than that at once is no longer held by an address.
const MOST_CLIENTS = 20_000;

/** The buckets of all clients, those that asked last. */
export class Buckets {
  readonly #kept = new LRUCache<string, Bucket>({ max: MOST_CLIENTS });

  /** `shared` keeps them in step with those of other processes, if there are any. */
  constructor(
    readonly size: BucketSize,
    private readonly shared: SharedBuckets | null,
  ) {}

  /** How many there are. */
  get count(): number {
    return this.#kept.size;
  }

  /** The points that a client may spend now. */
  levelOf(client: string): number {
    return this.#of(client).levelAt(performance.now());
  }

  /** Takes points of a client's. */
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
