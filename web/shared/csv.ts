import type { Cell, Table } from './flatten';

/**
 * A table as CSV after RFC 4180: commas, CRLF, quotes doubled. It begins with a byte order mark, without which Excel
 * reads accents wrongly; other readers skip it.
 *
 * A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return)
 * gets an apostrophe in front. Numbers stay numbers, negative ones too.
 */
export function toCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Gives the browser a text to save as a file. In a sandboxed frame the host has to allow it with `allow-downloads`. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name out of parts; what file systems do not take becomes a hyphen. */
export function fileName(...parts: readonly (string | undefined)[]): string {
  const name = parts.filter((part) => part !== undefined && part !== '').join('-');
  return `${name.replace(/[^\p{L}\p{N}._-]+/gu, '-')}.csv`;
}
