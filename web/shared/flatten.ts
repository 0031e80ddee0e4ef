/** The value of a cell. */
export type Cell = string | number | boolean | null;

/** One list of a response as rows and columns. */
export interface Table {
  /**
   * The path of the list in the response, such as `country.jvap.initiatives.nodes`; empty for the values outside lists.
   */
  readonly path: string;
  /** The paths of the columns within a row, in the order of the query. */
  readonly columns: readonly string[];
  /** The rows, one for each element, with a cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The separator between the values of a list in one cell. Lists inside that list have separators of their own:
 * ` | `, ` || `, …
 */
export const separator = '; ';

/** The keys that lead to a value; positions in lists are skipped. */
type Path = readonly string[];

/**
 * Converts a response's `data` to tables; docs/playground.md explains them to readers.
 *
 * - Every list of objects that is not inside another list is a table, with a row for each element, so that the number
 *   of rows is the number of elements.
 * - In a row, each field of an object is a separate column, named by its path (`budget.amount`).
 * - A list inside a row stays in that row: each of its columns is one cell with a place for every element, so that the
 *   columns of one list stay aligned. A missing or unknown value leaves its place empty.
 * - Values that are in no list form an additional table of a single row, which comes first.
 */
export function flatten(data: unknown): readonly Table[] {
  if (!isObject(data)) return [];
  const lists: Table[] = [];
  const beside = withoutLists(data, [], lists);
  const columns = columnsOf([beside]);
  if (columns.length === 0) return lists;
  return [{ path: '', ...tableOf([beside], columns) }, ...lists];
}

/**
 * Picks the table that the reader most likely wants: the list with the most rows, or the first such list. The table of
 * the values outside lists is picked only if there is no list at all, not even a short list.
 */
export function largest(tables: readonly Table[]): Table | undefined {
  const lists = tables.filter(({ path }) => path !== '');
  const [first, ...others] = lists.length > 0 ? lists : tables;
  return others.reduce((best, each) => (best && best.rows.length >= each.rows.length ? best : each), first);
}

/** Copies an object without its lists of objects, each of which is added to `lists` as a table. */
function withoutLists(object: object, path: Path, lists: Table[]): object {
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    const here = [...path, key];
    if (Array.isArray(value) && value.some(isObject))
      lists.push({ path: here.join('.'), ...tableOf(value, columnsOf(value)) });
    else
      kept.push([key, isObject(value) && !Array.isArray(value) ? withoutLists(value, here, lists) : value]);
  }
  return Object.fromEntries(kept);
}

function tableOf(rows: readonly unknown[], columns: readonly Path[]): Omit<Table, 'path'> {
  return {
    columns: columns.map((path) => path.join('.')),
    rows: rows.map((row) => columns.map((path) => cellOf(valuesAt(row, path)))),
  };
}

/**
 * Lists the paths of all leaves of `values` in the order of the query. Keys are in the order of their first occurrence,
 * and a new key is inserted after the key that it follows. For a nullable object that is null in one row and has fields
 * in another, the paths of its fields are listed.
 */
function columnsOf(values: readonly unknown[], path: Path = []): readonly Path[] {
  const found = values.flatMap((value) =>
    Array.isArray(value) ? (value.flat(Infinity) as unknown[]) : [value],
  );
  const objects = found.filter(isObject) as Readonly<Record<string, unknown>>[];
  if (objects.length === 0) return found.length > 0 && path.length > 0 ? [path] : [];
  return keysIn(objects).flatMap((key) => {
    const inner = objects.filter((object) => key in object).map((object) => object[key]);
    return columnsOf(inner, [...path, key]);
  });
}

function keysIn(objects: readonly object[]): readonly string[] {
  const keys: string[] = [];
  for (const object of objects) {
    let after = -1;
    for (const key of Object.keys(object)) {
      const known = keys.indexOf(key);
      if (known === -1) keys.splice(++after, 0, key);
      else after = known;
    }
  }
  return keys;
}

/** One value, or a list with a place for every element of the lists along the path. */
type Values = Cell | readonly Values[];

function valuesAt(value: unknown, path: Path): Values {
  if (Array.isArray(value)) return (value as unknown[]).map((element) => valuesAt(element, path));
  const [key, ...rest] = path;
  if (isObject(value))
    return key === undefined ? null : valuesAt((value as Record<string, unknown>)[key], rest);
  return key === undefined && isScalar(value) ? value : null;
}

/**
 * Makes a cell. A single value keeps its type, several values become a string, and without any known value the cell is
 * empty.
 */
function cellOf(values: Values): Cell {
  const only = onlyOne(values);
  if (only !== undefined) return only;
  return isKnown(values) ? textOf(values, 0) : null;
}

/** Finds the single value in nested lists; undefined if there are none or several. */
function onlyOne(values: Values): Cell | undefined {
  if (!isList(values)) return values;
  const [first] = values;
  return values.length === 1 && first !== undefined ? onlyOne(first) : undefined;
}

function textOf(values: Values, depth: number): string {
  if (!isList(values)) return values === null ? '' : String(values);
  const between = depth === 0 ? separator : ` ${'|'.repeat(depth)} `;
  return values.map((each) => textOf(each, depth + 1)).join(between);
}

function isKnown(values: Values): boolean {
  return isList(values) ? values.some(isKnown) : values !== null;
}

function isList(values: Values): values is readonly Values[] {
  return Array.isArray(values);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
