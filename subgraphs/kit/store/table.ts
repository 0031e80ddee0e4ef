import type { Knex } from 'knex';
import type { Row } from './store';

/** A table of an edition: its columns, and its rows, which come from a subgraph's data. */
export interface Table<Data> {
  readonly name: string;
  /** Declares columns, keys and indexes with knex's schema builder. */
  readonly create: (table: Knex.CreateTableBuilder) => void;
  /** Returns the table's rows in a fixed order. The same data always produces the same rows. */
  readonly rows: (data: Data) => readonly Row[];
}

/** A full-text index over some columns. Only atlas has such an index. */
export interface TextIndex<Data> {
  readonly name: string;
  /** The searched columns with their weights, the heaviest first. */
  readonly columns: Readonly<Record<string, number>>;
  /** Columns that are stored but not searched. */
  readonly kept: readonly string[];
  readonly rows: (data: Data) => readonly Row[];
}
