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

/** The headers of the columns that tell of the origin, in its order. */
const headers = {
  en: ['Edition', 'Licence', 'Link'],
  fr: ['Édition', 'Licence', 'Lien'],
} as const;

/**
 * A table with its origin in columns of its own, last: a file keeps it when it is renamed, merged or cut, and still is a
 * header row and records alone, which every program reads. The headers are in `lang`.
 */
export function withOrigin(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  { edition, licence, link }: Origin,
  lang: keyof typeof headers,
): Pick<Table, 'columns' | 'rows'> {
  const origin: readonly Cell[] = [edition ?? null, licence, link];
  return { columns: [...columns, ...headers[lang]], rows: rows.map((row) => [...row, ...origin]) };
}
