import { CsvError, parse } from 'csv-parse/sync';

/** The content of a file before any schema is applied, or the reason why it could not be read. */
type Parsed<T> = { readonly value: T } | { readonly found: string; readonly expected: string };

/** A row of a CSV file: its non-empty cells by column, and the line on which it ends. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file: its columns, its rows, and the rows whose number of cells does not match the header. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly uneven: readonly { readonly line: number; readonly cells: number }[];
}

/** Parses JSON. An error includes the line and column if they can be determined. */
export function parseJson(content: string): Parsed<unknown> {
  const expected = 'JSON';
  if (content.trim() === '') return { found: 'an empty file', expected };
  try {
    return { value: JSON.parse(content) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = positionOf(message, content);
    if (position === undefined) return { found: message, expected };
    const before = content.slice(0, position).split('\n');
    const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
    const mistake = message.replace(/ in JSON at position.*$|, \.\.\.".*$/s, '');
    return { found: `${mistake} at ${place}`, expected };
  }
}

/**
 * Returns the position of a JSON error. The engine's message contains the position, the ten characters before and after
 * it, or neither.
 */
function positionOf(message: string, content: string): number | undefined {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const around = /\.\.\."(.*)"\.\.\. is not valid/s.exec(message)?.[1];
  const start = around === undefined ? -1 : content.indexOf(around);
  return start < 0 ? undefined : start + 10;
}

/** Parses CSV with a header line, commas, and double quotes where needed. Never throws. */
export function parseCsv(content: string): Parsed<Table> {
  const expected = 'CSV with a header line';
  if (content.trim() === '') return { found: 'an empty file', expected };
  try {
    const options = { relax_column_count: true, info: true, skip_empty_lines: true };
    // With `info`, each record also includes its line, which the library's types omit.
    const records = parse(content, options) as unknown as { record: string[]; info: { lines: number } }[];
    const [header, ...lines] = records.map(({ record, info }) => ({ cells: record, line: info.lines }));
    const columns = header?.cells ?? [];
    const rows: Row[] = [];
    const uneven: { line: number; cells: number }[] = [];
    for (const { cells, line } of lines) {
      if (cells.length !== columns.length) uneven.push({ line, cells: cells.length });
      else rows.push({ line, cells: byColumn(columns, cells) });
    }
    return { value: { columns, rows, uneven } };
  } catch (error) {
    if (error instanceof CsvError) return { found: error.message, expected };
    throw error;
  }
}

function byColumn(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = {};
  columns.forEach((column, position) => {
    const cell = cells[position];
    if (cell !== undefined && cell !== '') row[column] = cell;
  });
  return row;
}
