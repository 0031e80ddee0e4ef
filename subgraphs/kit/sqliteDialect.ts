import makeKnex from 'knex';
import type { Dialect } from './dialect';
import { sqliteTextIndex } from './textIndex/sqlite';

const builder = makeKnex({ client: 'better-sqlite3', useNullAsDefault: true });

/** SQLite: a list travels as JSON text. */
export const sqlite: Dialect = {
  name: 'sqlite',
  builder: () => builder,
  isOneOf: '?? in (select value from json_each(?))',
  listOf: 'json_each(?) as ??',
  encode: (value) =>
    Array.isArray(value) ? JSON.stringify(value) : typeof value === 'boolean' ? Number(value) : value,
  textIndex: sqliteTextIndex,
};
