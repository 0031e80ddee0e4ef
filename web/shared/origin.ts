import type { Cell, Table } from './flatten';

/** The origin of a table, which anyone who cites one of its figures must name. */
export interface Origin {
  readonly edition: string | undefined;
  /** The licence of the figures; null if none was found. */
  readonly licence: string | null;
  /** The address that shows the table. */
  readonly link: string;
}

/** The licence of the records, which are written in this project's own words. */
export const recordLicence = 'Apache-2.0';

/** The headers of the columns that state the origin, in the order of its fields. */
const headers = {
  en: ['Edition', 'Licence', 'Link'],
  fr: ['Édition', 'Licence', 'Lien'],
} as const;

/**
 * Adds the origin of a table as its last columns. The origin thus survives when a file is renamed, merged or cut, and
 * the file still consists only of a header row and records, which every program can read. The headers are in `lang`.
 */
export function withOrigin(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  { edition, licence, link }: Origin,
  lang: keyof typeof headers,
): Pick<Table, 'columns' | 'rows'> {
  const origin: readonly Cell[] = [edition ?? null, licence, link];
  return { columns: [...columns, ...headers[lang]], rows: rows.map((row) => [...row, ...origin]) };
}
