import type { FormattedExecutionResult } from 'graphql';

import { toCsv } from '../../web/shared/csv';
import { flatten, largest, type Cell, type Table } from '../../web/shared/flatten';
import { Misuse } from '../failure';
import { formatTable } from '../formatTable';
import { plural } from '../plural';

/** What an answer is printed as. */
export type Form = 'table' | 'json' | 'csv';

/** How an answer is printed. */
export interface Printing {
  readonly form: Form;
  /** The one list that is wanted, by its path in the answer; undefined for all, or for the longest where there can be one. */
  readonly list: string | undefined;
  /** How many characters stand in a line. */
  readonly width: number;
}

// Excel wants it of a file that a browser saves; in a pipe it would become part of the first column's name.
const byteOrderMark = /^\uFEFF/;

/** An answer as text. Fails where the list that is wanted is not in it. */
export function printed(answer: FormattedExecutionResult, { form, list, width }: Printing): string {
  if (form === 'json') return `${JSON.stringify(answer, null, 2)}\n`;
  const tables = flatten(answer.data);
  const wanted = list === undefined ? tables : tables.filter(({ path }) => path === list);
  if (list !== undefined && wanted.length === 0) throw new Misuse(noSuchList(list, tables));
  if (form === 'table') return wanted.map((table) => readable(table, width)).join('\n');
  const chosen = largest(wanted);
  return chosen === undefined ? '' : toCsv(chosen).replace(byteOrderMark, '');
}

/** The list that CSV, which has one, writes, and those that it leaves out, by their paths; null where nothing is written. */
export function chosenList({
  data,
}: FormattedExecutionResult): { readonly path: string; readonly others: readonly string[] } | null {
  const tables = flatten(data);
  const chosen = largest(tables);
  if (chosen === undefined) return null;
  const others = tables.filter((table) => table !== chosen && table.path !== '').map(({ path }) => path);
  return { path: chosen.path, others };
}

function noSuchList(list: string, tables: readonly Table[]): string {
  const paths = tables.map(({ path }) => path).filter((path) => path !== '');
  return `The answer has no list ${list}; it has ${paths.join(', ') || 'none'}.`;
}

/** A table under its name; where a row is wider than the terminal, or there is but one, its columns stand below each other. */
function readable({ path, columns, rows }: Table, width: number): string {
  const cells = rows.map((row) => row.map(shown));
  const across = formatTable([columns, ...cells]);
  const fits = across.split('\n').every((line) => line.length <= width);
  const text =
    fits && path !== ''
      ? across
      : cells.map((row) => formatTable(row.map((cell, at) => [columns[at] ?? '', cell]))).join('\n\n');
  const title = path === '' ? [] : [`${path}: ${plural(rows.length, 'row')}`];
  return [...title, ...(rows.length > 0 ? [text] : []), ''].join('\n');
}

/** Unknown is a dash; what would move the cursor is left out. */
function shown(cell: Cell | undefined): string {
  return cell == null ? '–' : String(cell).replaceAll(/\p{Cc}+/gu, ' ');
}
