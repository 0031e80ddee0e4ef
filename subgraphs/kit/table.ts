import type { Knex } from 'knex';
import type { Row } from './store';

/** A table of an edition: how it is made, and the rows that a subgraph's data puts into it. */
export interface Table<Data> {
  readonly name: string;
  /** Columns, keys and indexes, by knex's schema builder. */
  readonly create: (table: Knex.CreateTableBuilder) => void;
  /** Its rows, in a fixed order: the same data gives the same rows. */
  readonly rows: (data: Data) => readonly Row[];
}

/** A full-text index over some columns; only atlas has one. */
export interface TextIndex<Data> {
  readonly name: string;
  /** Columns that are searched, the weightiest first, with their weights. */
  readonly columns: Readonly<Record<string, number>>;
  /** Columns that are only kept. */
  readonly kept: readonly string[];
  readonly rows: (data: Data) => readonly Row[];
}
