import type { Client } from 'pg';
import { describeFailure } from '../../subgraphs/kit/store/postgres';
import { EditionError, manifestSchema, type Manifest } from '../manifest';

/** The schema of the tables that list the editions. Each edition also has schemas of its own. */
const home = 'mmd';

/** The channel on which switches are announced. */
export const switchChannel = 'mmd_edition';

/**
 * SQL that creates the table of editions and the single-row table that names the current edition, if they are missing.
 */
export const createTables = [
  `create schema if not exists ${home}`,
  `create table if not exists ${home}.edition (
     number integer primary key,
     id text not null unique,
     published_at timestamptz not null,
     checksum text not null,
     layout text not null,
     counts json not null,
     measures json
   )`,
  `create table if not exists ${home}.current (
     only_row boolean primary key default true check (only_row),
     edition integer not null references ${home}.edition (number)
   )`,
];

/** SQL for all editions, newest first; `current` is true for the current one. */
export const selectEditions = `
  select number, id, published_at, checksum, layout, counts, current.edition is not null as current
  from ${home}.edition left join ${home}.current on current.edition = edition.number
  order by edition.number desc`;

/** SQL for the id of the current edition. */
export const selectCurrent = `
  select id from ${home}.edition join ${home}.current on current.edition = edition.number`;

/** SQL that inserts an edition. */
export const insertEdition = `
  insert into ${home}.edition (number, id, published_at, checksum, layout, counts) values ($1, $2, $3, $4, $5, $6)`;

/** SQL for the highest edition number so far. */
export const selectLastNumber = `select coalesce(max(number), 0)::integer as last from ${home}.edition`;

/** SQL for the measures of an edition, by its id. Returns null if the table has no column for measures yet. */
export const selectMeasures = `
  select to_json(edition) -> 'measures' as measures from ${home}.edition where id = $1`;

/** SQL that stores the measures of an edition, given its id and the measures. */
export const updateMeasures = `update ${home}.edition set measures = $2 where id = $1`;

/** SQL that returns a row if the table of editions has a column for measures. */
export const selectMeasuresColumn = `
  select 1 from information_schema.columns
  where table_schema = '${home}' and table_name = 'edition' and column_name = 'measures'`;

/** SQL that adds the column for measures. */
export const addMeasuresColumn = `alter table ${home}.edition add column if not exists measures json`;

/**
 * SQL that makes an edition the current edition and notifies every server. Returns no row if the edition does not
 * exist.
 */
export const switchCurrent = `
  with chosen as (
    insert into ${home}.current (edition) select number from ${home}.edition where id = $1
    on conflict (only_row) do update set edition = excluded.edition
    returning edition
  )
  select pg_notify('${switchChannel}', $1) from chosen`;

/** SQL that deletes an edition unless it is the current edition. Returns the edition's number if it was deleted. */
export const deleteEdition = `
  delete from ${home}.edition where id = $1 and number not in (select edition from ${home}.current) returning number`;

/** SQL for the schemas whose name matches a pattern. */
export const selectSchemas = `select nspname as name from pg_catalog.pg_namespace where nspname ~ $1 order by nspname`;

/** A row of the table of editions. */
export interface EditionRow {
  readonly number: number;
  readonly id: string;
  readonly published_at: Date;
  readonly checksum: string;
  readonly layout: string;
  readonly counts: unknown;
  readonly current: boolean;
}

/** Reads the manifest in a row. Throws an `EditionError` if the row has a different format. */
export function manifestIn({ number, id, published_at, checksum, layout, counts }: EditionRow): Manifest {
  const parsed = manifestSchema.safeParse({
    number,
    id,
    publishedAt: published_at.toISOString(),
    checksum,
    layout,
    counts,
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new EditionError(
    `Edition ${id} has an invalid entry: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}.`,
  );
}

/** Returns the name of the schema that stores a subgraph of an edition, such as `e42_rabat`. */
export function schemaName(number: number, subgraph: string): string {
  return `e${number}_${subgraph}`;
}

/** Returns true if a statement failed because nothing was ever published in the database. */
export function isUnused(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return code === '42P01' || code === '3F000';
}

// Any number is suitable that nothing else in the database uses for a lock.
const PUBLISHER_LOCK = 7_301_465_221;

/**
 * Waits until no other publisher is working in the database, and blocks other publishers until the transaction ends.
 */
export async function lockOutPublishers(client: Client): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [PUBLISHER_LOCK]);
}

/** Ends a connection in any state. A failure is only reported to `onTrouble`. */
export async function endQuietly(client: Client, onTrouble: (reason: string) => void = () => undefined) {
  try {
    await client.end();
  } catch (error) {
    onTrouble(describeFailure(error));
  }
}
