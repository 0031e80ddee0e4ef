import type { Changes } from '../place/place';

/** A value that leads to a page of this site or to an address elsewhere, or whose language is not that of the page. */
export interface Linked {
  readonly text: string | number;
  /** A path of this site, a place on the page (`#…`), or a whole address. */
  readonly to?: string;
  readonly lang?: string | undefined;
  /** The query of a path of this site. */
  readonly query?: Changes;
}

/** One value of a sheet; null is unknown. */
export type Cell = string | number | null | Linked;

/** A column of a sheet. */
export interface Column {
  readonly label: string;
  /** Figures are set to the right. */
  readonly numeric?: boolean;
  /** How a number of this column is written in the page; in CSV it stays plain. */
  readonly format?: (value: number) => string;
}

/**
 * The figures of a picture as rows and columns. One sheet serves the table that stands in for the picture and the
 * CSV file, so that the two can never tell different things.
 */
export interface Sheet {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a reader narrowed figures to: a file of them has it in its name and in a column of its own. */
export interface Chosen {
  readonly label: string;
  readonly value: string | number;
  /** How it stands in the name of the file; the value where it is left out. */
  readonly part?: string;
}

/** The sheet with a column for each choice, the same in every row. */
export function withChosen({ columns, rows }: Sheet, chosen: readonly Chosen[]): Sheet {
  return {
    columns: [...columns, ...chosen.map(({ label }) => ({ label }))],
    rows: rows.map((row) => [...row, ...chosen.map(({ value }) => value)]),
  };
}

/** A day as far as it is known: `2017-03-21`, `2017-03` or `2017`; the rest of what is stored says nothing. */
export function known(day: string | null, precision: string | null): string | null {
  if (day === null || precision === null) return day;
  return day.slice(0, precision === 'YEAR' ? 4 : precision === 'MONTH' ? 7 : 10);
}

/** The sheet as plain values, which is what a CSV file takes. */
export function plain({ columns, rows }: Sheet): { columns: string[]; rows: (string | number | null)[][] } {
  return {
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.text : cell)),
    ),
  };
}
