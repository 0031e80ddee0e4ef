import { LRUCache } from 'lru-cache';
import { isPromise, type MaybePromise } from './maybe';
import type { Statement, Store } from './store';

type Rows = readonly unknown[];

/** What a cache has done so far. */
export interface RowCacheCounts {
  /** Reads that ran no statement. */
  readonly hits: number;
  readonly misses: number;
  /** How many results of statements are kept. */
  readonly entries: number;
  /** How much they take, by an estimate. */
  readonly bytes: number;
}

/**
 * Rows kept across requests. An edition never changes, so what was read from it once stays right for as long as it is
 * open; the cache belongs to one opened edition and goes with it. What is kept is the result of a statement as a whole,
 * whatever it reads: a row, a list, a sum. It is bounded in bytes, by an estimate.
 */
export class RowCache {
  readonly #kept: LRUCache<string, Rows>;
  readonly #running = new Map<string, Promise<Rows>>();
  #hits = 0;
  #misses = 0;
  #statements = 0;

  /** @param maxBytes how much is kept, by the estimate */
  constructor(maxBytes: number) {
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      sizeCalculation: (rows, key) => key.length + sizeOf(rows),
    });
  }

  /** See {@link RowCacheCounts}. */
  get counts(): RowCacheCounts {
    return {
      hits: this.#hits,
      misses: this.#misses,
      entries: this.#kept.size,
      bytes: this.#kept.calculatedSize,
    };
  }

  /** The same statement, run only where its rows are neither kept nor being read. */
  over<A, R>(statement: Statement<A, R>): Statement<A, R> {
    const prefix = `${String((this.#statements += 1))} `;
    return (args) => {
      const key = prefix + JSON.stringify(args);
      const known = this.#kept.get(key) ?? this.#running.get(key);
      if (known !== undefined) {
        this.#hits += 1;
        return known as MaybePromise<readonly R[]>;
      }
      this.#misses += 1;
      const read = statement(args);
      return isPromise(read) ? this.#share(key, read) : this.#keep(key, read);
    };
  }

  #keep<R>(key: string, rows: readonly R[]): readonly R[] {
    this.#kept.set(key, rows);
    return rows;
  }

  #share<R>(key: string, read: Promise<readonly R[]>): Promise<readonly R[]> {
    const shared = read.then((rows) => this.#keep(key, rows)).finally(() => this.#running.delete(key));
    this.#running.set(key, shared);
    return shared;
  }
}

/** The same store, reading through a cache where there is one. */
export function cachedStore(store: Store, cache: RowCache | null): Store {
  if (cache === null) return store;
  return {
    asynchronous: store.asynchronous,
    dialect: store.dialect,
    get executed() {
      return store.executed;
    },
    prepare: (build) => cache.over(store.prepare(build)),
    close: () => store.close(),
  };
}

const PER_VALUE = 16;

/** About how many bytes a value takes: its texts, and a little for each value and key. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return PER_VALUE + value.length;
  if (typeof value !== 'object' || value === null) return PER_VALUE;
  let size = PER_VALUE;
  for (const item of Object.values(value)) size += PER_VALUE + sizeOf(item);
  return size;
}
