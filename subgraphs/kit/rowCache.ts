import { LRUCache } from 'lru-cache';

/** What is kept: wrapped, for null is a value too. */
interface Kept {
  readonly value: unknown;
}

/** What a cache has done so far. */
export interface RowCacheCounts {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
  readonly bytes: number;
}

/**
 * Rows and lists kept across requests. An edition never changes, so what was read from it once stays right for as long
 * as it is open; the cache belongs to one opened edition and goes with it. It is bounded in bytes, by an estimate.
 */
export class RowCache {
  private readonly kept: LRUCache<string, Kept>;
  private hits = 0;
  private misses = 0;

  /** @param maxBytes how much is kept, by the estimate */
  constructor(maxBytes: number) {
    this.kept = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      sizeCalculation: ({ value }) => sizeOf(value),
    });
  }

  /** What is kept under a key; undefined where nothing is. */
  get(key: string): Kept | undefined {
    const found = this.kept.get(key);
    if (found === undefined) this.misses += 1;
    else this.hits += 1;
    return found;
  }

  /** Keeps a value, if it is not too large a part of the whole. */
  set(key: string, value: unknown): void {
    this.kept.set(key, { value });
  }

  /** See {@link RowCacheCounts}. */
  get counts(): RowCacheCounts {
    return { hits: this.hits, misses: this.misses, entries: this.kept.size, bytes: this.kept.calculatedSize };
  }
}

const PER_VALUE = 16;

/** About how many bytes a value takes: its texts, and a little for each value and key. */
export function sizeOf(value: unknown): number {
  if (typeof value === 'string') return PER_VALUE + value.length;
  if (typeof value !== 'object' || value === null) return PER_VALUE;
  let size = PER_VALUE;
  if (value instanceof Map) {
    for (const [key, item] of value) size += sizeOf(key) + sizeOf(item);
    return size;
  }
  for (const item of Object.values(value)) size += PER_VALUE + sizeOf(item);
  return size;
}
