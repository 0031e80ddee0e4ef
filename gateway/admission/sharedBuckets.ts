import type { SharedCache } from '../redisCache';
import type { Bucket, BucketSize } from './bucket';

/**
 * A bucket in Redis, on Redis's clock. The script removes points and returns the level. Redis stores the level, and the
 * time at which it was computed, until the bucket is full again.
 */
const script = `
local capacity, perMs, points = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local kept = redis.call('GET', KEYS[1])
local level = capacity
if kept then
  local before, at = string.match(kept, '^(%S+) (%S+)$')
  level = math.min(capacity, before + (now - at) * perMs)
end
level = math.max(-capacity, level - points)
if level < capacity then
  redis.call('SET', KEYS[1], string.format('%.3f %d', level, now), 'PX', math.ceil((capacity - level) / perMs))
end
return math.floor(level)`;

// For this long a client may spend at each of several processes the points that the process believes are left; the
// excess becomes a debt.
const TELL_MS = 50;

/** The points that a client has spent since the last report. */
interface Untold {
  points: number;
  bucket: Bucket;
}

/**
 * Synchronises the buckets of several processes through Redis. No request waits for Redis: a process decides by its own
 * bucket, reports the spending a moment later, and adopts the level that remains after all reports. Without Redis, each
 * process uses its own buckets.
 */
export class SharedBuckets {
  #untold = new Map<string, Untold>();
  #telling = false;

  constructor(
    private readonly size: BucketSize,
    private readonly redis: Pick<SharedCache, 'isUp' | 'evaluate'>,
  ) {}

  /** Schedules a report of the points that a client has spent. */
  tell(client: string, points: number, bucket: Bucket): void {
    if (!this.redis.isUp) return;
    const untold = this.#untold.get(client);
    if (untold === undefined) this.#untold.set(client, { points, bucket });
    else untold.points += points;
    if (!this.#telling) this.#tellSoon();
  }

  #tellSoon(): void {
    this.#telling = true;
    setTimeout(() => void this.#tellAll(), TELL_MS).unref();
  }

  async #tellAll(): Promise<void> {
    const spent = this.#untold;
    this.#untold = new Map();
    await Promise.all([...spent].map(([client, one]) => this.#tellOne(client, one)));
    this.#telling = false;
    if (this.#untold.size > 0) this.#tellSoon();
  }

  async #tellOne(client: string, { points, bucket }: Untold): Promise<void> {
    const { capacity, perMs } = this.size;
    const level = await this.redis.evaluate(script, `rate:${client}`, [capacity, perMs, points]);
    if (level === undefined) return;
    // Points spent during this report are part of the next report.
    bucket.set(level - (this.#untold.get(client)?.points ?? 0), performance.now());
  }
}
