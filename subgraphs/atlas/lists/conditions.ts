import type { Condition } from '../../kit/list';

/** A part of a filter that need not be given. */
export type Maybe<T> = T | null | undefined;

type Values = Maybe<readonly (string | number)[]>;

/** The column holds one of the values. */
export function isAmong(column: string): Condition<Values> {
  return (query, { isOneOf }, read) => void query.where(isOneOf(column, read));
}

/** A row of another table ties the record to one of the values. */
export function isWithin(key: string, table: string, column: string, valueColumn: string): Condition<Values> {
  return (query, { knex, isOneOf }, read) =>
    void query.whereIn(key, knex.select(column).from(table).where(isOneOf(valueColumn, read)));
}

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
