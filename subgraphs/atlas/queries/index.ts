import type { Store } from '../../kit/store/store';
import { filterQueries } from './filters';
import { linkQueries } from './links';
import { listQueries } from './lists';
import { networkQueries } from './network';
import { searchQueries } from './search';

export * from './links';

/** Prepares atlas's statements and loaders. */
export function queries(store: Store) {
  return {
    ...filterQueries(store),
    ...linkQueries(store),
    ...networkQueries(store),
    ...searchQueries(store),
    lists: listQueries(store),
  };
}

/** See {@link queries}. */
export type Queries = ReturnType<typeof queries>;
