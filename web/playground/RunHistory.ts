import { parse } from 'graphql';

import { limits } from '../shared/protocol';
import { keyOf, readRuns, writeRuns, type List, type Run } from './keptRuns';

/** A run as the history shows it. */
export interface PastRun extends Run {
  readonly favorite: boolean;
}

/**
 * The documents that were run in this browser, favourites last. Other tabs write there too: a change is made to what is
 * kept at that time, not to what was read before, and theirs show here as they happen.
 */
export class RunHistory {
  #runs = allRuns();
  readonly #listeners = new Set<() => void>();

  /** Oldest first. */
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

  /** Writes down a run, unless it is the last one again or no document. */
  add(run: Run): void {
    if (!isDocument(run.query)) return;
    this.#change('queries', (runs) => {
      const last = runs.at(-1);
      return last && same(last, run) ? runs : [...runs, run];
    });
  }

  /** Makes a run a favourite, or no longer one. */
  toggleFavorite(run: PastRun): void {
    this.#change(run.favorite ? 'queries' : 'favorites', (runs) => [...without(runs, run), bare(run)]);
    this.delete(run);
  }

  delete(run: PastRun): void {
    this.#change(run.favorite ? 'favorites' : 'queries', (runs) => without(runs, run));
  }

  /** Forgets all but the favourites. */
  clear(): void {
    this.#change('queries', () => []);
  }

  #change(list: List, change: (runs: readonly Run[]) => readonly Run[]): void {
    writeRuns(list, change(readRuns(list)));
    this.#reread();
  }

  readonly #follow = ({ key }: StorageEvent): void => {
    // Without a key, all that the browser had stored was cleared.
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
