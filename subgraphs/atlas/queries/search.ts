import type { Knex } from 'knex';
import type { Builder, Store } from '../../kit/store/store';
import { textSearch, type Finding, type TextSearchArgs } from '../../kit/text';
import { searchIndex, searchKindTable } from '../tables/search';

/** The arguments of a search. */
export interface SearchArgs extends TextSearchArgs {
  readonly kinds?: readonly string[] | null;
}

/** A result of the search. */
export interface HitRow extends Finding {
  readonly kind: string;
  /** The record's global id. */
  readonly ref: string;
  readonly titleEn: string | null;
  readonly titleFr: string | null;
}

/**
 * Restricts a search to the ranges of rows that hold the records of these kinds. The index can seek by these ranges.
 */
function ofKinds(
  query: Knex.QueryBuilder,
  { knex, isOneOf }: Builder<SearchArgs>,
  severalKinds: boolean,
): Knex.QueryBuilder {
  const row = `${searchIndex.name}.rowid`;
  const spans = (): Knex.QueryBuilder =>
    knex.from(searchKindTable.name).where(isOneOf('kind', ({ kinds }) => kinds ?? []));
  query.where(row, '>=', spans().min('firstRow')).where(row, '<=', spans().max('lastRow'));
  // Rows of other kinds may lie between the ranges.
  if (severalKinds) query.whereExists(spans().whereRaw('?? between ?? and ??', [row, 'firstRow', 'lastRow']));
  return query;
}

/** Prepares the search. */
export function searchQueries(store: Store) {
  return {
    search: textSearch<SearchArgs, Omit<HitRow, keyof Finding>>(store, searchIndex, {
      shape: ({ kinds }) => (kinds == null ? 'all' : kinds.length > 1 ? 'several' : 'one'),
      narrow: (query, builder, { kinds }) =>
        kinds == null ? query : ofKinds(query, builder, kinds.length > 1),
    }),
  };
}
