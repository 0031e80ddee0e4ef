import type { Cell, Table } from './flatten';

/**
 * Writes a table as CSV after RFC 4180: commas, CRLF, quotes doubled. It begins with a byte order mark, without which
 * Excel garbles accents; other readers skip it.
 *
 * A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab, a carriage return or a
 * line feed) gets an apostrophe in front. Numbers stay numbers, negative ones too.
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
