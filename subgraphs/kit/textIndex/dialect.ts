import type { Knex } from 'knex';
import type { Builder, Row } from '../store';
import type { TextIndex } from '../table';
import type { Phrases } from './words';

/** What of an index a statement reads. */
export interface FoundOptions {
  /** Whether each finding is to carry its words. */
  readonly withWords: boolean;
}

/** How one kind of database keeps a text index and searches it. */
export interface TextIndexDialect {
  /** SQL that makes the index; `schema` is where, for databases that have schemas. */
  create(index: TextIndex<never>, schema?: string): readonly string[];
  /** A row as it is stored, from a row as the data gives it; `position` counts from 1. */
  stored(index: TextIndex<never>, row: Row, position: number): Row;
  /**
   * A query for the rows in which every phrase is found: `rowid`, the kept columns, `score` (the lower, the better), and
   * what {@link TextIndexDialect.finish} needs.
   */
  found<A>(
    builder: Builder<A>,
    index: TextIndex<never>,
    read: (args: A) => Phrases,
    options: FoundOptions,
  ): Knex.QueryBuilder;
  /** A finding with its words, from a row that was found with them. */
  finish<R extends object>(
    index: TextIndex<never>,
    row: R,
    phrases: Phrases,
  ): R & { readonly marked: string };
}

/** How many words a snippet has at most. */
export const SNIPPET_WORDS = 16;
