import type { Dialect } from '../dialect';
import type { Bindable } from '../store';
import { postgresTextIndex } from '../../text/postgres';
import { schemaKnex } from './client';

/**
 * Replaces NUL, which a PostgreSQL string cannot contain, by U+FFFD. The value is then accepted and matches nothing.
 */
function withoutNul(value: Bindable): Bindable {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD');
  if (Array.isArray(value)) return value.map((one: string | number) => withoutNul(one) as string | number);
  return value;
}

/** The dialect of PostgreSQL: a list is passed as an array. */
export const postgres: Dialect = {
  name: 'postgres',
  builder: schemaKnex,
  list: { isOneOf: '?? = any(?)', listOf: 'unnest(?::text[]) as ??(value)' },
  // PostgreSQL would compute the list of an `in` again for every row of the table.
  joinOwn: (query, table, key, own) =>
    query
      .joinRaw('cross join lateral ?', [own.as('own') as never])
      .join(table, `${table}.${key}`, 'own.child'),
  // The planner estimates the number of rows that match a condition, and needs no such help.
  opaque: '??',
  encode: withoutNul,
  textIndex: postgresTextIndex,
};
