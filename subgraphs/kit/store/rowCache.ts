import { LRUCache } from 'lru-cache';
import { isPromise, type MaybePromise } from '../maybePromise';
import type { Statement, Store } from './store';

type Rows = readonly unknown[];

/** The counters of a row cache. */
interface RowCacheCounts {
  /** Reads that ran no statement. */
  readonly hits: number;
  readonly misses: number;
  /** The number of cached statement results. */
  readonly entries: number;
  /** The estimated size of the cached results, in bytes. */
  readonly bytes: number;
}

/**
 * A cache of rows across requests. An edition never changes, so a result stays valid for as long as the edition is
 * open. The cache belongs to one opened edition and is discarded with it. An entry is the whole result of a statement:
 * a row, a list or a sum. The size of the cache is limited in bytes, by an estimate.
 */
export class RowCache {
  readonly #kept: LRUCache<string, Rows>;
  readonly #running = new Map<string, Promise<Rows>>();
  #hits = 0;
  #misses = 0;
  #statements = 0;

  /** @param maxBytes the maximum size of the cache in bytes, by the estimate */
  constructor(maxBytes: number) {
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / 8),
      sizeCalculation: (rows, key) => key.length + sizeOf(rows),
    });
  }

  /** Returns the {@link RowCacheCounts} so far. */
  get counts(): RowCacheCounts {
    return {
      hits: this.#hits,
      misses: this.#misses,
      entries: this.#kept.size,
      bytes: this.#kept.calculatedSize,
    };
  }

  /** Wraps a statement so that it runs only if its rows are neither cached nor already being read. */
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

/** Wraps a store so that it reads through a cache; returns the store itself if there is no cache. */
export function cachedStore(store: Store, cache: RowCache | null): Store {
  if (cache === null) return store;
  return {
    asynchronous: store.asynchronous,
    dialect: store.dialect,
    get executed() {
      return store.executed;
    },
    rowsOf: (table) => store.rowsOf(table),
    prepare: (build) => cache.over(store.prepare(build)),
    close: () => store.close(),
  };
}

const PER_VALUE = 16;

/** Estimates the size of a value in bytes: its strings, and a small overhead for each value and key. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return PER_VALUE + value.length;
  if (typeof value !== 'object' || value === null) return PER_VALUE;
  let size = PER_VALUE;
  for (const item of Object.values(value)) size += PER_VALUE + sizeOf(item);
  return size;
}
