import makeKnex from 'knex';
import type { Dialect } from './dialect';
import { sqliteTextIndex } from './textIndex/sqlite';

const builder = makeKnex({ client: 'better-sqlite3', useNullAsDefault: true });

/** SQLite: a list travels as JSON text. To read one entry out of that takes several times as long as to seek its rows. */
export const sqlite: Dialect = {
  name: 'sqlite',
  builder: () => builder,
  list: { isOneOf: '?? in (select value from json_each(?))', listOf: 'json_each(?) as ??' },
  listOfOne: { isOneOf: '?? = ?', listOf: '(select ? as value) as ??' },
  // There is no LATERAL; a cross join is run from left to right, so that the rows are sought by the keys and not scanned.
  joinOwn: (query, table, key, own) =>
    query.joinRaw('cross join ??', [table]).whereIn(`${table}.${key}`, own),
  opaque: '+??',
  encode: (value) =>
    Array.isArray(value) ? JSON.stringify(value) : typeof value === 'boolean' ? Number(value) : value,
  textIndex: sqliteTextIndex,
};
