import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import type { Dialect } from './dialect';
import type { MaybePromise } from '../maybePromise';

/** A row as a store returns it. */
export type Row = Record<string, unknown>;

/** A value that is bound to a statement when it runs: a scalar, or a list for `isOneOf` and `listOf`. */
export type Bindable = string | number | boolean | null | readonly (string | number)[];

/** A placeholder in a statement for a value that is known only when the statement runs. */
export class Binding<A> {
  constructor(readonly read: (args: A) => Bindable) {}
}

/** The tools that a statement is built with: knex, and placeholders for values. */
export interface Builder<A> {
  readonly knex: Knex;
  /** Creates a placeholder for one value. */
  bind(read: (args: A) => Bindable): Knex.Raw;
  /** Builds the condition that a column equals one of a list of any length. */
  isOneOf(column: string, read: (args: A) => readonly (string | number)[]): Knex.Raw;
  /** Limits a query to a number of rows. */
  limit<Q extends Knex.QueryBuilder>(query: Q, read: (args: A) => number): Q;
  /** Joins the rows of a table that belong to each row of a query; see {@link Dialect.joinOwn}. */
  readonly joinOwn: Dialect['joinOwn'];
  /** Reads a column without letting the planner use it for a seek; see {@link Dialect.opaque}. */
  opaque(column: string): Knex.Raw;
  /** Builds a table of one column, `value`, with the entries of a list: `knex.from(listOf('k', …))`. */
  listOf(alias: string, read: (args: A) => readonly (string | number)[]): Knex.Raw;
}

/** A function that builds a query. It must build the same query each time. */
export type BuildQuery<A> = (builder: Builder<A>) => Knex.QueryBuilder;

/**
 * A statement that was built once. Run with its values, it returns rows, immediately or as a promise. Fails if the
 * database fails.
 */
export type Statement<A, R> = (args: A) => MaybePromise<readonly R[]>;

/** The description of a statement in traces. */
export interface StatementText {
  /** The kind of database. */
  readonly system: 'sqlite' | 'postgresql';
  /** The database that the statement reads, within the system. */
  readonly namespace: string;
  /** The SQL, with placeholders for all values. */
  readonly sql: string;
}

/** A function that runs a statement and traces it. Returns the statement's result and fails with its error. */
export type FollowStatement = <R>(
  statement: StatementText,
  run: () => MaybePromise<readonly R[]>,
) => MaybePromise<readonly R[]>;

/** One subgraph's database, opened for reading. */
export interface Store {
  /** True if statements return promises. */
  readonly asynchronous: boolean;
  /** The dialect of the store's database. */
  readonly dialect: Dialect;
  /** The number of statements run so far, for tests and metrics. */
  readonly executed: number;
  /**
   * Returns the number of rows of a table, or null if statements run in another process, where a long statement blocks
   * nothing in this process.
   */
  rowsOf(table: string): number | null;
  /** Builds a statement once with knex, in the store's own dialect. */
  prepare<A, R>(build: BuildQuery<A>): Statement<A, R>;
  /** Closes the database. */
  close(): Promise<void>;
}

// Clients choose the shapes, so the least recently used shapes are evicted and built again when needed.
const MAX_SHAPES = 500;

/**
 * Returns a function that builds a statement when its shape (the given filters and the order) first occurs, and caches
 * it.
 */
export function prepareByShape<A>(store: Store) {
  const statements = new LRUCache<string, Statement<A, never>>({ max: MAX_SHAPES });
  return <R>(shape: string, build: BuildQuery<A>): Statement<A, R> => {
    let statement = statements.get(shape);
    if (statement === undefined) statements.set(shape, (statement = store.prepare<A, never>(build)));
    return statement;
  };
}
