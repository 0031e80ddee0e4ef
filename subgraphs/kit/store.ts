import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import type { Dialect } from './dialect';
import type { MaybePromise } from './maybe';

/** A row as a store gives it. */
export type Row = Record<string, unknown>;

/** A value that a statement takes when it is run: a scalar, or a list for `isOneOf` and `listOf`. */
export type Bindable = string | number | boolean | null | readonly (string | number)[];

/** Stands in a statement for a value that is only known when it is run. */
export class Binding<A> {
  constructor(readonly read: (args: A) => Bindable) {}
}

/** What a statement is built with: knex, and places for the values to come. */
export interface Builder<A> {
  readonly knex: Knex;
  /** A place for one value. */
  bind(read: (args: A) => Bindable): Knex.Raw;
  /** A condition: the column equals one of a list, whatever its length. */
  isOneOf(column: string, read: (args: A) => readonly (string | number)[]): Knex.Raw;
  /** Ends a query after so many rows. */
  limit<Q extends Knex.QueryBuilder>(query: Q, read: (args: A) => number): Q;
  /** Joins to each row of a query the rows of a table that are its own, see {@link Dialect.joinOwn}. */
  readonly joinOwn: Dialect['joinOwn'];
  /** A column's value, see {@link Dialect.opaque}. */
  opaque(column: string): Knex.Raw;
  /** A table of one column, `value`, with the entries of a list: `knex.from(listOf('k', …))`. */
  listOf(alias: string, read: (args: A) => readonly (string | number)[]): Knex.Raw;
}

/** Builds a query, the same one each time. */
export type BuildQuery<A> = (builder: Builder<A>) => Knex.QueryBuilder;

/** A statement that was built once; run with its values it gives rows, at once or later. Fails as the database fails. */
export type Statement<A, R> = (args: A) => MaybePromise<readonly R[]>;

/** One subgraph's database, opened for reading. */
export interface Store {
  /** Whether statements answer with promises. */
  readonly asynchronous: boolean;
  /** What is particular to its kind of database. */
  readonly dialect: Dialect;
  /** How many statements were run so far: what tests and metrics count. */
  readonly executed: number;
  /** Builds a statement once, by knex, for the store's own dialect. */
  prepare<A, R>(build: BuildQuery<A>): Statement<A, R>;
  /** Gives the database back. */
  close(): Promise<void>;
}

// Clients choose the shapes: those that were asked for longest ago are built anew.
const MOST_SHAPES = 500;

/** Builds a statement the first time its shape (which filters are given, which order) is asked for, and keeps it. */
export function prepareByShape<A>(store: Store) {
  const statements = new LRUCache<string, Statement<A, never>>({ max: MOST_SHAPES });
  return <R>(shape: string, build: BuildQuery<A>): Statement<A, R> => {
    let statement = statements.get(shape);
    if (statement === undefined) statements.set(shape, (statement = store.prepare<A, never>(build)));
    return statement;
  };
}
