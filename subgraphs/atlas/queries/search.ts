import type { Store } from '../../kit/store/store';
import { textSearch, type Finding, type TextSearchArgs } from '../../kit/text';
import { searchIndex } from '../tables/search';

/** The arguments of a search. */
export interface SearchArgs extends TextSearchArgs {
  readonly kinds?: readonly string[] | null;
}

/** A finding of the search. */
export interface HitRow extends Finding {
  readonly kind: string;
  /** The record's global id. */
  readonly ref: string;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
}

/** Prepares the search. */
export function searchQueries(store: Store) {
  return {
    search: textSearch<SearchArgs, Omit<HitRow, keyof Finding>>(store, searchIndex, {
      shape: ({ kinds }) => String(kinds != null),
      narrow: (query, { isOneOf }, args) =>
        args.kinds == null ? query : query.where(isOneOf('kind', ({ kinds }) => kinds ?? [])),
    }),
  };
}
