import type { Knex } from 'knex';

/** Returns the sort key of a name: the name without accents, in lower case. */
export function sortKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

/** Returns the year of a day, or null if the day is not known. */
export function yearOf(date: string | undefined): number | null {
  return date === undefined ? null : Number(date.slice(0, 4));
}

/** The columns that records are sorted by date with; see {@link dateKeys}. */
export const dateKeyNames = ['startAscending', 'startDescending'] as const;

/**
 * Returns the two columns that records are sorted by date with. A record without a date comes last in both directions.
 * No column is null, so comparing two columns is enough to find the position where a page continues.
 */
export function dateKeys(date: string | undefined): Record<(typeof dateKeyNames)[number], string> {
  return { startAscending: date ?? '9999', startDescending: date ?? '0000' };
}

/**
 * Adds the date columns to a table and creates an index for each, on `before`, the date column and `after`. Tables that
 * tie records to others have the same date columns as the records, so that a page of tied records is a single range of
 * an index, however many records are tied.
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
