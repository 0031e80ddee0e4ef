import type { Knex } from 'knex';
import type { Builder } from '../store';
import type { Given } from './shape';

/** One order of a list: a column that is never null, and the direction of it and of the key that breaks ties. */
export interface Order {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  /** Whether the column holds whole numbers; else it holds texts. */
  readonly numeric?: true;
}

/** What a statement of a list is run with. */
export interface ListArgs {
  /** The parents whose lists are read; empty for a list at the root. */
  readonly keys: readonly string[];
  readonly filter: object;
  /** How many rows a parent gets. */
  readonly limit: number;
  /** After which row the page begins. */
  readonly after: { readonly value: string | number; readonly key: string } | null;
}

/** Narrows a query by one part of a filter. `read` gives the part's value when the statement is run. */
export type Condition<V> = (
  query: Knex.QueryBuilder,
  builder: Builder<ListArgs>,
  read: (args: ListArgs) => NonNullable<V>,
  given: Given,
) => void;

/** A condition for every part of a filter. */
export type Conditions<Filter> = { readonly [Part in keyof Filter]-?: Condition<Filter[Part]> };

/** What stands in place of a list's table, and the parts of the filter that it has narrowed its rows by. */
export interface Source<Filter> {
  readonly rows: Knex.QueryBuilder;
  readonly narrowed: readonly (keyof Filter)[];
}

/** What a list is made of: a table, its key, its rows' columns, its orders, and what its filter's parts mean. */
export interface ListSpec<Filter extends object, Row extends object> {
  /** The table; a statement's columns are qualified with it. */
  readonly table: string;
  /** The column that names a row. */
  readonly key: string;
  /** The columns that a row is read with; that of the order in use comes with them. */
  readonly columns: { readonly [Column in keyof Row]-?: true };
  readonly orders: Readonly<Record<string, Order>>;
  readonly conditions: Conditions<Filter>;
  /**
   * What is read in place of the whole table, under its name, where an order needs a column that must be worked out: for
   * a list at the root, whose rows are all sorted.
   */
  readonly source?: (
    builder: Builder<ListArgs>,
    order: string | null,
    given: Given,
    read: (args: ListArgs) => Filter,
  ) => Source<Filter> | null;
  /** The rows counted, where the list is long and much is summed over it. */
  readonly tally?: Tally<Filter>;
}

/**
 * A list's rows, counted: one row for all that agree in each column which sums and the parts of the filter named here
 * read. It has those columns under the names of the list's table, so that a query may read it in that one's place, and
 * grows with what rows differ in, not with how many there are. Its column `slice` names a way in which rows of the list
 * are tied to something, and `key` what they are tied to.
 */
export interface Tally<Filter extends object> {
  readonly table: string;
  /** The column that tells how many rows of the list a row stands for. */
  readonly count: string;
  /** The table that adds these up: one row for each key of a slice, with the columns `slice`, `key` and the count. */
  readonly totals: string;
  /** The parts of the filter that it can be narrowed by. */
  readonly parts: readonly (keyof Filter)[];
  /** The slice that tells of each row of the list once, under an empty key. */
  readonly whole: string;
}

/** Which rows of a list belong to which parent: what a table says, which statements read under the name `tie`. */
export interface Tie {
  /** Names the tie in a statement's shape. */
  readonly name: string;
  readonly table: string;
  /** The table's column that names the parent: by its key, or by what `held` makes of the key, `parents.value`. */
  readonly parent: string;
  readonly held?: (knex: Knex) => Knex.Raw;
  /** The table's column that names the row of the list. */
  readonly child: string;
  /** The columns of the list's orders that the table has too, under the same names and with indexes. */
  readonly carries: readonly string[];
  /** Whether the table may tie a parent to the same row several times. */
  readonly repeats: boolean;
  /** Leaves of the table's rows those that count. */
  readonly narrow?: (query: Knex.QueryBuilder, builder: Builder<ListArgs>) => void;
  /** The slice of the list's tally that tells of these ties, and which of its rows count. */
  readonly tally?: { readonly slice: string; readonly narrow?: (query: Knex.QueryBuilder) => void };
}

/** What a summary is worked out over: the list's table, or its tally. */
export interface Counted {
  /** SQL for how many rows of the list a group of rows stands for. */
  readonly count: Knex.Raw;
  readonly tallied: boolean;
}

/** What is worked out over the list's table. */
export function countedRows({ knex }: Builder<ListArgs>): Counted {
  return { count: knex.raw('count(*)'), tallied: false };
}

/** What is worked out over the rows of a list, such as sums. */
export interface Summary {
  /** Names it in a statement's shape. */
  readonly name: string;
  /** The slice of the tally that it takes, if not the whole. */
  readonly slice?: string;
  /** Adds it to a query of the list's table, or of what stands in that one's place. */
  readonly add: (query: Knex.QueryBuilder, builder: Builder<ListArgs>, counted: Counted) => Knex.QueryBuilder;
}

/** The filter that a statement is run with. */
export const filterOf = <Filter>(args: ListArgs) => args.filter as Filter;

/** Narrows a query by all parts of a filter that are given. */
export function narrow<Filter extends object>(
  query: Knex.QueryBuilder,
  conditions: Conditions<Filter>,
  given: Given,
  builder: Builder<ListArgs>,
  read: (args: ListArgs) => Filter,
): void {
  for (const part of Object.keys(given)) {
    const condition = conditions[part as keyof Filter] as Condition<object> | undefined;
    if (condition === undefined) throw new Error(`No condition is known for the filter's part ${part}.`);
    const below = given[part];
    condition(
      query,
      builder,
      (args) => (read(args) as Record<string, object>)[part] as object,
      below === true || below === undefined ? {} : below,
    );
  }
}
