import type { Changes } from '../place/place';

/** A value that links to a page of this site or to another site, or is in a different language from the page. */
export interface Linked {
  readonly text: string | number;
  /** A path of this site, an anchor on the page (`#…`), or a full URL. */
  readonly to?: string;
  readonly lang?: string | undefined;
  /** The query parameters of a path of this site. */
  readonly query?: Changes;
}

/** One value of a sheet; null means unknown. */
export type Cell = string | number | null | Linked;

/** A column of a sheet. */
export interface Column {
  readonly label: string;
  /** Set for numbers, which are aligned to the right. */
  readonly numeric?: boolean;
  /** Formats a number of this column for the page. In CSV the number stays unformatted. */
  readonly format?: (value: number) => string;
}

/**
 * The figures of a picture as rows and columns. The table that stands in for the picture and the CSV file are made from
 * the same sheet, so that they always agree.
 */
export interface Sheet {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A filter that the reader set. A saved file has it in its name and in a separate column. */
export interface Chosen {
  readonly label: string;
  readonly value: string | number;
  /** The filter's part of the file name; the value by default. */
  readonly part?: string;
}

/** Adds a column for each filter, with the same value in every row. */
export function withChosen({ columns, rows }: Sheet, chosen: readonly Chosen[]): Sheet {
  return {
    columns: [...columns, ...chosen.map(({ label }) => ({ label }))],
    rows: rows.map((row) => [...row, ...chosen.map(({ value }) => value)]),
  };
}

/** Cuts a day to its known part: `2017-03-21`, `2017-03` or `2017`. The rest of the stored date has no meaning. */
export function known(day: string | null, precision: string | null): string | null {
  if (day === null || precision === null) return day;
  return day.slice(0, precision === 'YEAR' ? 4 : precision === 'MONTH' ? 7 : 10);
}

/** Reduces a sheet to the plain values that a CSV file can contain. */
export function plain({ columns, rows }: Sheet): { columns: string[]; rows: (string | number | null)[][] } {
  return {
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.text : cell)),
    ),
  };
}
