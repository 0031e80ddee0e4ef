import { Client } from 'pg';
import { clientConfig, postgres, type DatabaseSettings } from '../../subgraphs/kit/store/postgres';
import type { Row } from '../../subgraphs/kit/store/store';
import { layoutOf, tableNamesOf } from '../layout';
import { manifestOf } from '../manifest';
import type { Draft } from '../shelf';
import {
  createTables,
  endQuietly,
  insertEdition,
  lockOutPublishers,
  manifestIn,
  schemaName,
  selectEditions,
  selectLastNumber,
  type EditionRow,
} from './tables';
import { placeOf, refusal } from './trouble';

// Rows are sent as a single JSON string. More rows at a time are no faster and use memory on both sides.
const ROWS_AT_A_TIME = 2_000;

const quoted = (name: string): string => `"${name}"`;

/**
 * Begins an edition in schemas of its own, all in one transaction. If the process is killed before the end, the edition
 * does not exist. Publishers wait for each other. Fails with an `EditionError` if PostgreSQL cannot be reached or
 * accepts no changes.
 */
export async function beginDraft(settings: DatabaseSettings): Promise<Draft> {
  // Building indexes and waiting for another publisher may take longer than any query is allowed to take.
  const client = new Client({ ...clientConfig(settings), statement_timeout: 0 });
  // A broken connection fails the running statement, or the next one.
  client.on('error', () => undefined);
  const run = async <R>(sql: string, values: unknown[] = []): Promise<R[]> => {
    try {
      return (values.length === 0 ? await client.query<never>(sql) : await client.query<never>(sql, values))
        .rows;
    } catch (error) {
      throw refusal(placeOf(settings.url), error);
    }
  };
  let number: number;
  try {
    await client.connect().catch((error: unknown) => {
      throw refusal(placeOf(settings.url), error);
    });
    await run('begin');
    await lockOutPublishers(client);
    await run(createTables.join(';\n'));
    number = 1 + ((await run<{ last: number }>(selectLastNumber))[0]?.last ?? 0);
  } catch (error) {
    await endQuietly(client);
    throw error;
  }

  async function insert(schema: string, table: string, rows: readonly Row[]): Promise<void> {
    const columns = Object.keys(rows[0] ?? {}).map(quoted);
    if (columns.length === 0) return;
    const name = `${quoted(schema)}.${quoted(table)}`;
    const list = columns.join(', ');
    const sql = `insert into ${name} (${list}) select ${list} from json_populate_recordset(null::${name}, $1)`;
    for (let from = 0; from < rows.length; from += ROWS_AT_A_TIME)
      await run(sql, [JSON.stringify(rows.slice(from, from + ROWS_AT_A_TIME))]);
  }

  return {
    dialect: postgres,
    async begin(subgraph) {
      const schema = schemaName(number, subgraph.name);
      await run(`create schema ${quoted(schema)}`);
      await run(layoutOf(subgraph, postgres, schema).join(';\n'));
      return {
        insert: (table, rows) => insert(schema, table, rows),
        async end() {
          const tables = tableNamesOf(subgraph).map((name) => `${quoted(schema)}.${quoted(name)}`);
          await run(`analyze ${tables.join(', ')}`);
        },
      };
    },
    async served() {
      const served = (await run<EditionRow>(selectEditions)).find(({ current }) => current);
      return served === undefined ? null : manifestIn(served);
    },
    async shelve(content) {
      const edition = manifestOf(number, content);
      const { id, publishedAt, checksum, layout, counts } = edition;
      await run(insertEdition, [number, id, publishedAt, checksum, layout, JSON.stringify(counts)]);
      await run('commit');
      return edition;
    },
    // The server rolls back uncommitted changes as soon as the connection ends.
    discard: () => endQuietly(client),
  };
}
