import makeKnex from 'knex';
import type { Dialect } from '../dialect';
import { sqliteTextIndex } from '../../text/sqlite';

const builder = makeKnex({ client: 'better-sqlite3', useNullAsDefault: true });

/**
 * The dialect of SQLite. A list is passed as a JSON string, except for a single entry, because parsing the JSON would
 * take several times as long as finding the rows.
 */
export const sqlite: Dialect = {
  name: 'sqlite',
  builder: () => builder,
  list: { isOneOf: '?? in (select value from json_each(?))', listOf: 'json_each(?) as ??' },
  listOfOne: { isOneOf: '?? = ?', listOf: '(select ? as value) as ??' },
  // SQLite has no LATERAL. A cross join runs from left to right, so the rows are found by their keys and not by a scan.
  joinOwn: (query, table, key, own) =>
    query.joinRaw('cross join ??', [table]).whereIn(`${table}.${key}`, own),
  opaque: '+??',
  encode: (value) =>
    Array.isArray(value) ? JSON.stringify(value) : typeof value === 'boolean' ? Number(value) : value,
  textIndex: sqliteTextIndex,
};
