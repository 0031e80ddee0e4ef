import type { Knex } from 'knex';

/** Returns the form of a name to sort by: without accents, in lower case. */
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

/** The columns by which dates are sorted; see {@link dateKeys}. */
export const dateKeyNames = ['startAscending', 'startDescending'] as const;

/**
 * Returns the two columns by which dates are sorted. A record without a date comes last in either direction, and no
 * column is null, so comparing two columns is enough to find where a page continues.
 */
export function dateKeys(date: string | undefined): Record<(typeof dateKeyNames)[number], string> {
  return { startAscending: date ?? '9999', startDescending: date ?? '0000' };
}

/**
 * Adds those columns to a table, and for each an index on `before`, the column itself and `after`. Tables that tie
 * records to others have the same columns as the records, so that a page of tied records is one range of an index,
 * however many are tied.
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
