import type { Cell, Table } from './flatten';

/** Where a table is from: what whoever cites a figure of it has to name. */
export interface Origin {
  readonly edition: string | undefined;
  /** The licence of the figures; null where none was found. */
  readonly licence: string | null;
  /** The address that shows them. */
  readonly link: string;
}

/** The licence of the records, which are in this project's own words. */
export const recordLicence = 'Apache-2.0';

/**
 * A table with its origin in columns of its own, last: a file keeps it when it is renamed, merged or cut, and still is a
 * header row and records alone, which every program reads. `names` are the headers.
 */
export function withOrigin(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  { edition, licence, link }: Origin,
  names: readonly [edition: string, licence: string, link: string],
): Pick<Table, 'columns' | 'rows'> {
  const origin: readonly Cell[] = [edition ?? null, licence, link];
  return { columns: [...columns, ...names], rows: rows.map((row) => [...row, ...origin]) };
}
