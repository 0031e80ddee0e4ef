import type { FormattedExecutionResult } from 'graphql';

import type { GraphQLRequest } from '../../gateway/graph/inProcess';
import { toCsv } from '../../web/shared/csv';
import { flatten, largest, type Cell, type Table } from '../../web/shared/flatten';
import { Misuse } from '../failure';
import { formatTable } from '../formatTable';
import { plural } from '../plural';
import { emptyLists } from './emptyLists';

/** The format in which a response is printed. */
export type Form = 'table' | 'json' | 'csv';

/** The options for printing a response. */
interface Printing {
  /** The operation of the response. */
  readonly asked: GraphQLRequest;
  readonly form: Form;
  /**
   * The path of the single list to print. If undefined, all lists are printed, or the longest list if the format holds
   * only one.
   */
  readonly list: string | undefined;
  /** The number of characters per line. */
  readonly width: number;
}

// Excel needs the byte order mark in a file that a browser saves. In a pipe, the mark would become part of the first
// column's name.
const byteOrderMark = /^\uFEFF/;

/**
 * Formats a response as a string.
 *
 * @throws Misuse if the response does not contain the requested list.
 */
export function printed(answer: FormattedExecutionResult, { asked, form, list, width }: Printing): string {
  if (form === 'json') return `${JSON.stringify(answer, null, 2)}\n`;
  const tables = tablesOf(answer, asked);
  const wanted = list === undefined ? tables : tables.filter(({ path }) => path === list);
  if (list !== undefined && wanted.length === 0) throw new Misuse(noSuchList(list, tables));
  if (form === 'table') return wanted.map((table) => readable(table, width)).join('\n');
  const chosen = largest(wanted);
  return chosen === undefined ? '' : toCsv(chosen).replace(byteOrderMark, '');
}

/**
 * Returns the path of the list that is written as CSV, which holds only one list, and the paths of the lists that are
 * left out. Returns null if nothing is written.
 */
export function chosenList(
  answer: FormattedExecutionResult,
  asked: GraphQLRequest,
): { readonly path: string; readonly others: readonly string[] } | null {
  const tables = tablesOf(answer, asked);
  const chosen = largest(tables);
  if (chosen === undefined) return null;
  const others = tables.filter((table) => table !== chosen && table.path !== '').map(({ path }) => path);
  return { path: chosen.path, others };
}

/** Builds a table for every list of a response, with empty lists last, and a table for the values outside lists. */
function tablesOf({ data }: FormattedExecutionResult, asked: GraphQLRequest): readonly Table[] {
  return [...flatten(data), ...emptyLists(asked, data)];
}

function noSuchList(list: string, tables: readonly Table[]): string {
  const paths = tables.map(({ path }) => path).filter((path) => path !== '');
  return `The answer has no list ${list}; its lists: ${paths.join(', ') || 'none'}.`;
}

/**
 * Formats a table under its name. If a row is wider than the terminal, each row is shown with its columns below each
 * other. The same holds for the table of the values outside all lists, which has a single row and no name.
 */
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

/**
 * Formats a cell. An unknown value is shown as a dash, and control characters, which would move the cursor, as spaces.
 */
function shown(cell: Cell | undefined): string {
  return cell == null ? '–' : String(cell).replaceAll(/\p{Cc}+/gu, ' ');
}
