import type { Dialect } from '../dialect';
import type { Bindable } from '../store';
import { postgresTextIndex } from '../textIndex/postgres';
import { schemaKnex } from './client';

/** No text in PostgreSQL holds the character NUL, and it refuses one that does; the sign for "unknown" finds nothing too. */
function withoutNul(value: Bindable): Bindable {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD');
  if (Array.isArray(value)) return value.map((one: string | number) => withoutNul(one) as string | number);
  return value;
}

/** PostgreSQL: a list travels as an array. */
export const postgres: Dialect = {
  name: 'postgres',
  builder: schemaKnex,
  list: { isOneOf: '?? = any(?)', listOf: 'unnest(?::text[]) as ??(value)' },
  // A list of `in` would be made anew for every row of the table.
  joinOwn: (query, table, key, own) =>
    query
      .joinRaw('cross join lateral ?', [own.as('own') as never])
      .join(table, `${table}.${key}`, 'own.child'),
  // The planner knows how many rows a condition leaves, and needs no such help.
  opaque: '??',
  encode: withoutNul,
  textIndex: postgresTextIndex,
};
