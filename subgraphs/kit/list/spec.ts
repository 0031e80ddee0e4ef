import type { Knex } from 'knex';
import type { Builder } from '../store/store';
import type { Conditions, Filter } from './filter';

/**
 * An order of a list: a column that is never null, and the sort direction of that column and of the key, which breaks
 * ties.
 */
export interface Order {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  /** True if the column holds whole numbers; otherwise it holds strings. */
  readonly numeric?: true;
}

/** The arguments that a list's statement runs with. */
export interface ListArgs {
  /** The keys of the parents whose lists are read; empty for a list at the root. */
  readonly keys: readonly string[];
  readonly filter: object;
  /** The maximum number of rows to read per parent. */
  readonly limit: number;
  /** The row after which the page begins. */
  readonly after: { readonly value: string | number; readonly key: string } | null;
}

/** A query that replaces a list's table, and the parts of the filter that it has already applied. */
export interface Source<F> {
  readonly rows: Knex.QueryBuilder;
  readonly narrowed: readonly (keyof F)[];
}

/** The definition of a list: its table, key, columns and orders, and the meaning of each part of its filter. */
export interface ListSpec<F extends object, Row extends object> {
  /** The table; it qualifies every column of a statement. */
  readonly table: string;
  /** The column that identifies a row. */
  readonly key: string;
  /** The columns of a row; the column of the current order is always read with them. */
  readonly columns: { readonly [Column in keyof Row]-?: true };
  readonly orders: Readonly<Record<string, Order>>;
  /** The order of a list whose order argument is null. The schema declares the same order as the argument's default. */
  readonly defaultOrder: string;
  readonly conditions: Conditions<F>;
  /**
   * Builds a query that replaces the whole table, under the table's name, if an order needs a computed column. Used
   * only at the root, where all rows are sorted. Returns null if the order needs no such query.
   */
  readonly source?: (filter: Filter<F>, order: string | null) => Source<F> | null;
  /** The tally of the list, for a long list that is often summed. */
  readonly tally?: Tally<F>;
}

/**
 * A precomputed count of a list's rows. A row of the tally stands for all list rows that agree in every column that
 * sums and the filter parts named here read. These columns have the same names as in the list's table, so a query can
 * read the tally in place of the table. The size of the tally grows with the number of distinct combinations, not with
 * the number of list rows. Its column `slice` names a relation of the list's rows, and `key` is the other end of that
 * relation.
 */
interface Tally<F extends object> {
  readonly table: string;
  /** The column that holds the number of list rows that a row stands for. */
  readonly count: string;
  /** The table of the tally's totals, with one row per key of a slice and the columns `slice`, `key` and the count. */
  readonly totals: string;
  /** The parts of the filter that can be applied to the tally. */
  readonly parts: readonly (keyof F)[];
  /** The slice that counts each row of the list once, under an empty key. */
  readonly whole: string;
}

/**
 * The relation of a list's rows to their parents, stored in a table that statements read under the alias `relation`.
 */
export interface Relation {
  /** Identifies the relation in a statement's shape. */
  readonly name: string;
  readonly table: string;
  /**
   * The table's column that holds the parent, either as its key (`parents.value`) or as the expression that
   * `keyExpression` builds from the key.
   */
  readonly parent: string;
  readonly keyExpression?: (knex: Knex) => Knex.Raw;
  /** The table's column that holds the key of the list's row. */
  readonly child: string;
  /** The columns of the list's orders that the table also has, under the same names and indexed. */
  readonly sortColumns: readonly string[];
  /** True if the table may relate a parent to the same row more than once. */
  readonly hasDuplicates: boolean;
  /** Restricts the table to the rows that count. */
  readonly narrow?: (query: Knex.QueryBuilder, builder: Builder<ListArgs>) => void;
  readonly tally?: RelationTally;
}

/** The use of a list's tally for a relation. */
export interface RelationTally {
  /** The slice that counts the relations. */
  readonly slice: string;
  /** Restricts the slice to the rows that count. */
  readonly narrow?: (query: Knex.QueryBuilder) => void;
  /** The parents as bits, if all rows of the tally store them. Any other slice can then be restricted to a parent. */
  readonly bits?: {
    /** The tally's column with the bits of all parents of its rows. */
    readonly column: string;
    /** Builds the bit of the parent whose key is `parents.value`. */
    readonly bitOf: (knex: Knex) => Knex.Raw;
  };
}

/** The rows that a summary is computed over: the rows of the list's table or of its tally. */
export interface Counted {
  /** SQL for the number of list rows that a group of rows stands for. */
  readonly count: Knex.Raw;
  readonly tallied: boolean;
}

/** Returns the {@link Counted} of the list's table itself. */
export function countedRows({ knex }: Builder<ListArgs>): Counted {
  return { count: knex.raw('count(*)'), tallied: false };
}

/** A computation over the rows of a list, such as sums. */
export interface Summary {
  /** Identifies the summary in a statement's shape. */
  readonly name: string;
  /** The slice of the tally to read; the whole list if absent. */
  readonly slice?: string;
  /** Adds the summary to a query of the list's table or of its tally. */
  readonly add: (query: Knex.QueryBuilder, builder: Builder<ListArgs>, counted: Counted) => Knex.QueryBuilder;
}
