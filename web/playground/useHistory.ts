import { HistoryStore, StorageAPI, type QueryStoreItem } from '@graphiql/toolkit';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { quietStorage } from '../workbench/editor/storage';
import type { Session } from '../workbench/session';

/** As many runs as are kept; favourites are kept beyond. */
const kept = 50;

/** The documents that were run in this browser, in GraphiQL's own store. */
export class RunHistory {
  readonly #store = new HistoryStore(new StorageAPI(quietStorage()), kept);
  readonly #listeners = new Set<() => void>();

  /** Oldest first. */
  readonly items = (): readonly QueryStoreItem[] => this.#store.queries;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Writes down a run, unless it is the last one again or no document. */
  add(item: QueryStoreItem): void {
    this.#change(() => this.#store.updateHistory(item));
  }

  /** Makes an item a favourite, or no longer one. */
  toggleFavorite(item: QueryStoreItem): void {
    this.#change(() => this.#store.toggleFavorite(item));
  }

  delete(item: QueryStoreItem): void {
    this.#change(() => this.#store.deleteHistory(item));
  }

  /** Forgets all but the favourites. */
  clear(): void {
    this.#change(() => {
      for (const item of this.items()) if (!item.favorite) this.#store.deleteHistory(item);
    });
  }

  #change(change: () => void): void {
    change();
    // Another list, so that it is seen to be another.
    this.#store.queries = [...this.#store.queries];
    for (const listener of this.#listeners) listener();
  }
}

/** The history, into which every run of a session goes, whoever began it. */
export function useHistory(session: Session): RunHistory {
  const [history] = useState(() => new RunHistory());
  useEffect(() => {
    let written: object | undefined;
    const follow = (): void => {
      const { asked } = session.get();
      if (!asked || asked === written) return;
      written = asked;
      history.add({ query: asked.query, variables: asked.variables });
    };
    follow();
    return session.subscribe(follow);
  }, [session, history]);
  return history;
}

/** The items of a history, for a component. */
export function useItems(history: RunHistory): readonly QueryStoreItem[] {
  return useSyncExternalStore(history.subscribe, history.items);
}
