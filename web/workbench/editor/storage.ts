import type { GraphiQLProvider } from '@graphiql/react';
import type { ComponentProps } from 'react';

type Storage = NonNullable<ComponentProps<typeof GraphiQLProvider>['storage']>;

/** What GraphiQL may keep in the browser: documents that were run, with their variables. */
const kept = new Set(['graphiql:queries', 'graphiql:favorites']);

/**
 * The storage that GraphiQL gets. It keeps the history of documents and nothing else: no headers, no answers, no open
 * tabs. What is not kept, or cannot be in a sandboxed frame, lasts as long as the page.
 */
export function quietStorage(): Storage {
  const page = new Map<string, string>();
  const browser = browserStorage();
  return {
    getItem: (key) => (kept.has(key) ? (browser?.getItem(key) ?? null) : (page.get(key) ?? null)),
    setItem(key, value) {
      if (kept.has(key) && browser) browser.setItem(key, value);
      else page.set(key, value);
    },
    removeItem(key) {
      if (kept.has(key)) browser?.removeItem(key);
      page.delete(key);
    },
    clear() {
      for (const key of kept) browser?.removeItem(key);
      page.clear();
    },
    get length() {
      return page.size + (browser ? [...kept].filter((key) => browser.getItem(key) !== null).length : 0);
    },
  };
}

function browserStorage(): globalThis.Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
