import type { SharedCache } from '../shared';
import type { Bucket, BucketSize } from './bucket';

/**
 * A bucket in Redis, by its clock: takes points out and gives the level. What is kept is the level and when it was, for as long
 * as the bucket is not full.
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

// So long may a client spend at several processes what each of them thinks it has; what was too much it owes.
const TELL_MS = 50;

/** What a client has spent since it was told. */
interface Untold {
  points: number;
  bucket: Bucket;
}

/**
 * Keeps the buckets of several processes in step through Redis. No request waits for it: a process decides by its own bucket,
 * tells a moment later what was spent, and takes over what is left after all have told. While Redis is away each process goes on
 * with its own.
 */
export class SharedBuckets {
  #untold = new Map<string, Untold>();
  #telling = false;

  constructor(
    private readonly size: BucketSize,
    private readonly redis: Pick<SharedCache, 'isUp' | 'evaluate'>,
  ) {}

  /** Tells what a client has spent, soon. */
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
    // What was spent while this was told is told next.
    bucket.set(level - (this.#untold.get(client)?.points ?? 0), performance.now());
  }
}
