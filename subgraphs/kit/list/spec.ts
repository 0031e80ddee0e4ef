import type { Knex } from 'knex';
import type { Builder } from '../store/store';
import type { Conditions, Filter } from './filter';

/** One order of a list: a column that is never null, and the direction for it and for the key that breaks ties. */
export interface Order {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  /** True if the column holds whole numbers; otherwise it holds text. */
  readonly numeric?: true;
}

/** The arguments that a list's statement runs with. */
export interface ListArgs {
  /** The keys of the parents whose lists are read; empty for a list at the root. */
  readonly keys: readonly string[];
  readonly filter: object;
  /** The most rows to read per parent. */
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
  /** The order of a list that is asked for with null; the schema has the same as the argument's default. */
  readonly defaultOrder: string;
  readonly conditions: Conditions<F>;
  /**
   * Builds a query that is read in place of the whole table, under its name, if an order needs a computed column. Used
   * only at the root, where all rows are sorted. Null if the order needs no such query.
   */
  readonly source?: (filter: Filter<F>, order: string | null) => Source<F> | null;
  /** The tally of the list, for a list that is long and often summed. */
  readonly tally?: Tally<F>;
}

/**
 * A precomputed count of a list's rows: one row for all that agree in every column that sums and the filter parts named
 * here read. These columns have the same names as in the list's table, so a query can read the tally in its place. The
 * tally grows with the number of distinct combinations, not with the number of rows. Its column `slice` names a
 * relation of the list's rows, and `key` is the other end of that relation.
 */
interface Tally<F extends object> {
  readonly table: string;
  /** The column for the number of list rows that a row stands for. */
  readonly count: string;
  /** The table of the tally's totals: one row per key of a slice, with the columns `slice`, `key` and the count. */
  readonly totals: string;
  /** The parts of the filter that the tally can be narrowed by. */
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
   * The table's column that holds the parent: its key (`parents.value`), or the expression that `keyExpression` builds
   * from the key.
   */
  readonly parent: string;
  readonly keyExpression?: (knex: Knex) => Knex.Raw;
  /** The table's column that holds the key of the list's row. */
  readonly child: string;
  /** The columns of the list's orders that the table also has, under the same names and indexed. */
  readonly sortColumns: readonly string[];
  /** True if the table may relate a parent to the same row more than once. */
  readonly hasDuplicates: boolean;
  /** Keeps only those of the table's rows that count. */
  readonly narrow?: (query: Knex.QueryBuilder, builder: Builder<ListArgs>) => void;
  readonly tally?: RelationTally;
}

/** The part that a list's tally has in a relation. */
export interface RelationTally {
  /** The slice that counts the relations. */
  readonly slice: string;
  /** Keeps only those of its rows that count. */
  readonly narrow?: (query: Knex.QueryBuilder) => void;
  /** The parents as bits, if all rows of the tally have them: so any other slice can be narrowed to a parent. */
  readonly bits?: {
    /** The tally's column with the bits of all parents of its rows. */
    readonly column: string;
    /** Builds the bit of the parent in `parents.value`. */
    readonly bitOf: (knex: Knex) => Knex.Raw;
  };
}

/** The rows that a summary is computed over: those of the list's table or those of its tally. */
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
