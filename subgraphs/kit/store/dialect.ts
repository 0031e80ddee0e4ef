import type { Knex } from 'knex';
import type { Bindable } from './store';
import type { TextIndexDialect } from '../text/dialect';

/** SQL for a list of values that is known only when the statement runs. Its single placeholder is bound to the list. */
export interface ListSql {
  /** SQL for "the column is one of the list". */
  readonly isOneOf: string;
  /** SQL for "the list as a table", whose one column is `value`. */
  readonly listOf: string;
}

/** The differences between the databases that can hold an edition. Everything else is identical for both databases. */
export interface Dialect {
  /** The dialect's name in an edition's layout. */
  readonly name: 'sqlite' | 'postgres';
  /**
   * Returns knex for this dialect, which builds SQL and never opens a connection. If `schema` is given, tables belong
   * to that schema even when a query names them without it.
   */
  builder(schema?: string): Knex;
  /** SQL for a list of any length. */
  readonly list: ListSql;
  /** SQL for a list of exactly one entry, if such SQL is faster. The placeholder is bound to the entry itself. */
  readonly listOfOne?: ListSql;
  /**
   * Joins to each row of a query the rows of `table` that belong to it: the rows whose key is among the `child` values
   * that `own` selects. `own` may refer to the outer row and runs once for each outer row.
   */
  joinOwn(query: Knex.QueryBuilder, table: string, key: string, own: Knex.QueryBuilder): Knex.QueryBuilder;
  /** SQL for a column that the query planner cannot use for a seek. This fixes the join order (SQLite's unary `+`). */
  readonly opaque: string;
  /** Converts a value to the form that the driver accepts. */
  encode(value: Bindable): unknown;
  /** The functions that store and search a full-text index. */
  readonly textIndex: TextIndexDialect;
}
