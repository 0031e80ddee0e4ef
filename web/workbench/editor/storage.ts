import type { GraphiQLProvider } from '@graphiql/react';
import type { ComponentProps } from 'react';

type Storage = NonNullable<ComponentProps<typeof GraphiQLProvider>['storage']>;

/** Creates the storage for GraphiQL. Its contents last as long as the page. */
export function quietStorage(): Storage {
  const page = new Map<string, string>();
  return {
    getItem: (key) => page.get(key) ?? null,
    setItem: (key, value) => void page.set(key, value),
    removeItem: (key) => void page.delete(key),
    clear: () => page.clear(),
    get length() {
      return page.size;
    },
  };
}
