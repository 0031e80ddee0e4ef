import type { Cell, Table } from './flatten';

/**
 * Writes a table as CSV according to RFC 4180: commas, CRLF, quotes doubled. The file begins with a byte order mark,
 * without which Excel garbles accents; other readers skip the mark.
 *
 * A string that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab, a carriage return or a
 * line feed) is prefixed with an apostrophe. Numbers stay numbers, including negative numbers.
 */
export function toCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
