import { parse } from 'graphql';

import { limits } from '../shared/protocol';
import { keyOf, readRuns, writeRuns, type List, type Run } from './keptRuns';

/** A run as the history shows it. */
export interface PastRun extends Run {
  readonly favorite: boolean;
}

/**
 * The documents that were run in this browser, favourites last. Other tabs write to the same lists, so a change is
 * applied to the lists as stored at that time, not to an earlier copy, and changes made by other tabs appear here
 * immediately.
 */
export class RunHistory {
  #runs = allRuns();
  readonly #listeners = new Set<() => void>();

  /** Returns the runs, the oldest of each list first. */
  readonly runs = (): readonly PastRun[] => this.#runs;

  readonly subscribe = (listener: () => void): (() => void) => {
    if (this.#listeners.size === 0) {
      addEventListener('storage', this.#follow);
      this.#runs = allRuns();
    }
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) removeEventListener('storage', this.#follow);
    };
  };

  /** Adds a run, unless it repeats the last one or is not a document. */
  add(run: Run): void {
    if (!isDocument(run.query)) return;
    this.#change('queries', (runs) => {
      const last = runs.at(-1);
      return last && same(last, run) ? runs : [...runs, run];
    });
  }

  /** Marks a run as a favourite, or unmarks it. */
  toggleFavorite(run: PastRun): void {
    this.#change(run.favorite ? 'queries' : 'favorites', (runs) => [...without(runs, run), bare(run)]);
    this.delete(run);
  }

  delete(run: PastRun): void {
    this.#change(run.favorite ? 'favorites' : 'queries', (runs) => without(runs, run));
  }

  /** Deletes all runs except the favourites. */
  clear(): void {
    this.#change('queries', () => []);
  }

  #change(list: List, change: (runs: readonly Run[]) => readonly Run[]): void {
    writeRuns(list, change(readRuns(list)));
    this.#reread();
  }

  readonly #follow = ({ key }: StorageEvent): void => {
    // A missing key means that the browser's entire storage was cleared.
    if (key === null || key === keyOf('queries') || key === keyOf('favorites')) this.#reread();
  };

  #reread(): void {
    this.#runs = allRuns();
    for (const listener of this.#listeners) listener();
  }
}

function allRuns(): readonly PastRun[] {
  return (['queries', 'favorites'] as const).flatMap((list) =>
    readRuns(list).map((run) => ({ ...run, favorite: list === 'favorites' })),
  );
}

function without(runs: readonly Run[], run: Run): readonly Run[] {
  return runs.filter((each) => !same(each, run));
}

function same(one: Run, other: Run): boolean {
  return (
    one.query === other.query &&
    one.variables === other.variables &&
    one.operationName === other.operationName
  );
}

function bare({ query, variables, operationName }: Run): Run {
  return { query, variables, operationName };
}

function isDocument(query: string): boolean {
  if (query.length > limits.query) return false;
  try {
    parse(query);
    return true;
  } catch {
    return false;
  }
}
