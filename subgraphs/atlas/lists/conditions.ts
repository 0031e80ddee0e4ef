import type { Condition } from '../../kit/list';

/** A part of a filter that need not be given. */
export type Maybe<T> = T | null | undefined;

type Values = Maybe<readonly (string | number)[]>;

/** The column holds the value. */
export function is(column: string): Condition<Maybe<string | number | boolean>> {
  return (query, { bind }, read) => void query.where(column, bind(read));
}

/** The column holds one of the values. */
export function isAmong(column: string): Condition<Values> {
  return (query, { isOneOf }, read) => void query.where(isOneOf(column, read));
}

/** Compares the set that a column holds with the values; `bits` gives theirs, see {@link bitsOf}. */
const comparesSets =
  (sql: string) =>
  <T>(column: string, bits: (values: readonly T[]) => number): Condition<Maybe<readonly T[]>> =>
  (query, { bind }, read) =>
    void query.whereRaw(sql, [column, bind((args) => bits(read(args)))]);

/** The set that the column holds has at least one of the values. */
export const hasAny = comparesSets('(?? & ?) <> 0');

/** It has all of the values. */
export const hasAll = comparesSets('((~ ??) & ?) = 0');

/** It has none of the values. */
export const hasNone = comparesSets('(?? & ?) = 0');

/**
 * One of the countries (codes) has a part in the record: one of these roles, or any where none is named.
 * `table` holds the parts; its column for the record is called like the record's table.
 */
export function hasPart(
  record: string,
  table: string,
  roles: readonly string[],
): Condition<Maybe<readonly string[]>> {
  return (query, { knex, isOneOf }, read) => {
    const parts = knex
      .select(record)
      .from(table)
      .where(isOneOf('party', (args) => read(args).map((code) => `country:${code}`)));
    if (roles.length > 0) parts.whereIn('role', roles);
    query.whereIn(`${record}.id`, parts);
  };
}
