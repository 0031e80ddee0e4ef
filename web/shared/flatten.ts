/** What stands in a cell. */
export type Cell = string | number | boolean | null;

/** One list of an answer as rows and columns. */
export interface Table {
  /** Where the list stands in the answer, as in `country.jvap.initiatives.nodes`; empty for the values beside lists. */
  readonly path: string;
  /** Paths within a row, in the order of the query. */
  readonly columns: readonly string[];
  /** A row for each element; each has a cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Between several values in one cell. */
export const separator = '; ';

/**
 * The tables of an answer's `data`; docs/playground.md explains them to readers.
 *
 * - Every list of objects that is not inside another list is a table: a row for each element, so that counting rows
 *   counts things.
 * - In a row, the fields of an object are columns of their own, named by their path (`budget.amount`).
 * - A list inside a row stays in that row: the values of each column stand in one cell, separated by `; `, in order; an unknown one leaves its place empty, so that the columns of one list stay side by side.
 * - Values that are in no list make one more table of one row, first.
 */
export function flatten(data: unknown): readonly Table[] {
  if (typeof data !== 'object' || data === null) return [];
  const lists: [path: string, rows: readonly unknown[]][] = [];
  const single = new Map<string, Cell[]>();
  collect(data, '', single, lists);
  const tables = lists.map(([path, rows]) => tableOf(path, rows));
  if (single.size > 0) tables.unshift(oneRow(single));
  return tables;
}

/** The table that most likely is what was asked for: the one with most rows, the first of them. */
export function largest(tables: readonly Table[]): Table | undefined {
  return tables.reduce<Table | undefined>(
    (best, each) => (best && best.rows.length >= each.rows.length ? best : each),
    undefined,
  );
}

function oneRow(values: ReadonlyMap<string, Cell[]>): Table {
  return { path: '', columns: [...values.keys()], rows: [[...values.values()].map(cellOf)] };
}

function tableOf(path: string, elements: readonly unknown[]): Table {
  const rows = elements.map((element) => {
    const row = new Map<string, Cell[]>();
    collect(element, '', row, undefined);
    return row;
  });
  const columns = inOrder(rows.map((row) => [...row.keys()]));
  return {
    path,
    columns,
    rows: rows.map((row) => columns.map((column) => cellOf(row.get(column) ?? []))),
  };
}

/** Walks a value; what is a leaf is added to `leaves`. Lists of objects go to `lists` where there is one, else inside. */
function collect(
  value: unknown,
  path: string,
  leaves: Map<string, Cell[]>,
  lists: [string, readonly unknown[]][] | undefined,
): void {
  if (Array.isArray(value)) {
    const elements = value as readonly unknown[];
    if (lists && elements.some((each) => typeof each === 'object' && each !== null))
      lists.push([path, elements]);
    else if (elements.length === 0) return;
    else for (const element of elements) collect(element, path, leaves, undefined);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      collect(inner, path === '' ? key : `${path}.${key}`, leaves, lists);
    return;
  }
  const cell =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
  const known = leaves.get(path);
  if (known) known.push(cell);
  else leaves.set(path, [cell]);
}

/** One value keeps its type; several become text. */
function cellOf(values: readonly Cell[]): Cell {
  if (values.length < 2) return values[0] ?? null;
  if (values.every((each) => each === null)) return null;
  return values.map((each) => (each === null ? '' : String(each))).join(separator);
}

/** All keys in the order of first sight, a new one after the one that it follows in its row. */
function inOrder(rows: readonly (readonly string[])[]): readonly string[] {
  const columns: string[] = [];
  for (const row of rows) {
    let after = -1;
    for (const key of row) {
      const at = columns.indexOf(key);
      if (at !== -1) after = at;
      else columns.splice(++after, 0, key);
    }
  }
  // A nullable object is `null` in one row and has fields in another: the column of the null says nothing more.
  return columns.filter((column) => !columns.some((other) => other.startsWith(`${column}.`)));
}
