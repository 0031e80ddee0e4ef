import { ownerQueries } from '../kit/owner';
import { processQueries } from '../kit/process';
import type { Store } from '../kit/store/store';

/** Prepares the statements and loaders of the Khartoum Process. */
export function queries(store: Store) {
  return { ...ownerQueries(store), ...processQueries(store) };
}

/** See {@link queries}. */
export type Queries = ReturnType<typeof queries>;
