import type { Knex } from 'knex';

/** A text by which names are sorted: without accents, in lower case. */
export function sortKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** The year of a day, where one is known. */
export function yearOf(date: string | undefined): number | null {
  return date === undefined ? null : Number(date.slice(0, 4));
}

/** The columns by which dates are sorted, see {@link dateKeys}. */
export const dateKeyNames = ['startAscending', 'startDescending'] as const;

/**
 * The two columns by which dates are sorted. A record without a date comes last in either direction, and no column is
 * null, so that one comparison of two columns finds where a page goes on.
 */
export function dateKeys(date: string | undefined): Record<(typeof dateKeyNames)[number], string> {
  return { startAscending: date ?? '9999', startDescending: date ?? '0000' };
}

/**
 * Adds those columns to a table, and for each an index on `before`, the column itself and `after`. What ties records to
 * others has them as the records do: a page of what is tied is then a stretch of an index, however much is tied.
 */
export function dateKeyColumns(
  table: Knex.CreateTableBuilder,
  before: readonly string[],
  after: readonly string[],
): void {
  for (const name of dateKeyNames) {
    table.string(name).notNullable();
    table.index([...before, name, ...after]);
  }
}
