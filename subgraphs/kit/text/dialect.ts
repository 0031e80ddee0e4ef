import type { Knex } from 'knex';
import type { Builder, Row } from '../store/store';
import type { TextIndex } from '../store/table';
import type { Phrases } from './words';

/** The parts of an index that a statement reads. */
interface FoundOptions {
  /** True if each result is to include its words. */
  readonly withWords: boolean;
  /** True if each result is to be ranked; otherwise every score is 0. */
  readonly ranked: boolean;
}

/** The functions with which a database stores and searches a text index. */
export interface TextIndexDialect {
  /** Returns the SQL that creates the index, in `schema` if the database has schemas. */
  create(index: TextIndex<never>, schema?: string): readonly string[];
  /** Converts a row of the data to the stored row. `position` counts from 1. */
  stored(index: TextIndex<never>, row: Row, position: number): Row;
  /**
   * Builds a query for the rows that contain every phrase. It selects `rowid`, the stored columns, `score` (lower is
   * better), and the columns that {@link TextIndexDialect.finish} needs.
   */
  found<A>(
    builder: Builder<A>,
    index: TextIndex<never>,
    read: (args: A) => Phrases,
    options: FoundOptions,
  ): Knex.QueryBuilder;
  /** Adds the marked words to a row that was found with its words. */
  finish<R extends object>(
    index: TextIndex<never>,
    row: R,
    phrases: Phrases,
  ): R & { readonly marked: string };
}

/** The maximum number of words in a snippet. */
export const SNIPPET_WORDS = 16;
