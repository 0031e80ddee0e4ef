import type { Knex } from 'knex';
import type { Bindable } from './store';
import type { TextIndexDialect } from './textIndex/dialect';

/** SQL about a list of values that is only known when the statement is run: its one place takes the list. */
export interface ListSql {
  /** SQL for `column is one of the list`. */
  readonly isOneOf: string;
  /** SQL for `the list as a table`, whose one column is `value`. */
  readonly listOf: string;
}

/** What differs between the databases that can hold an edition; everything else is knex's and ours alike. */
export interface Dialect {
  /** Names the dialect in an edition's layout. */
  readonly name: 'sqlite' | 'postgres';
  /**
   * knex for this dialect; it makes SQL and never opens a connection. Where `schema` is given, tables are those of that
   * schema, also where a query names them without it.
   */
  builder(schema?: string): Knex;
  /** For a list of any length. */
  readonly list: ListSql;
  /** For a list with one entry, where that is quicker: the place takes the entry. */
  readonly listOfOne?: ListSql;
  /**
   * Joins to each row of a query the rows of a table that are its own: those whose key is among the `child` that `own`
   * selects. `own` may refer to that row, and is run once for each.
   */
  joinOwn(query: Knex.QueryBuilder, table: string, key: string, own: Knex.QueryBuilder): Knex.QueryBuilder;
  /** SQL for a column's value that tells the planner nothing of its column: rows are sought by it, never it by them. */
  readonly opaque: string;
  /** What the driver is given for a value. */
  encode(value: Bindable): unknown;
  /** How a full-text index is kept and searched. */
  readonly textIndex: TextIndexDialect;
}
