import type { Condition } from '../../kit/list';

/** A value that may be absent. */
export type Nullish<T> = T | null | undefined;

type Values = Nullish<readonly (string | number)[]>;

/** Requires a column to equal the value. */
export function is(column: string): Condition<Nullish<string | number | boolean>> {
  return (query, { builder, read }) => void query.where(column, builder.bind(read));
}

/** Requires a column to equal one of the values. */
export function isAmong(column: string): Condition<Values> {
  return (query, { builder, read }) => void query.where(builder.isOneOf(column, read));
}

/**
 * Builds a condition that compares the set stored in a column with the given values. `bits` encodes the values (see
 * {@link bitsOf}).
 */
const comparesSets =
  (sql: string) =>
  <T>(column: string, bits: (values: readonly T[]) => number): Condition<Nullish<readonly T[]>> =>
  (query, { builder, read }) =>
    void query.whereRaw(sql, [column, builder.bind((args) => bits(read(args)))]);

/** Requires the set in a column to contain at least one of the values. */
export const hasAny = comparesSets('(?? & ?) <> 0');

/** Requires the set in a column to contain all of the values. */
export const hasAll = comparesSets('((~ ??) & ?) = 0');

/** Requires the set in a column to contain none of the values. */
export const hasNone = comparesSets('(?? & ?) = 0');

/**
 * Requires one of the countries (codes) to take part in the record in one of these roles, or in any role if none is
 * named. `table` is the table of parts; its column for the record has the same name as the record's table.
 */
export function hasPart(
  record: string,
  table: string,
  roles: readonly string[],
): Condition<Nullish<readonly string[]>> {
  return (query, { builder: { knex, isOneOf }, read }) => {
    const parts = knex
      .select(record)
      .from(table)
      .where(isOneOf('party', (args) => read(args).map((code) => `country:${code}`)));
    if (roles.length > 0) parts.whereIn('role', roles);
    query.whereIn(`${record}.id`, parts);
  };
}
