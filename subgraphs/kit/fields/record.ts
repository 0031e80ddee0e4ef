import type { Knex } from 'knex';
import { sourcesField } from './columns';
import type { Bilingual } from '../records';
import { textColumns, textField } from '../text/localised';

/** The columns that store a note. */
export interface NoteColumns {
  readonly noteEn: string | null;
  readonly noteFr: string | null;
}

/** The columns for the fields at the end of every record: its note and its sources. */
export interface RecordColumns extends NoteColumns {
  /** A JSON list of addresses. */
  readonly sources: string;
}

/** Adds the columns of a note to a table. */
export function noteColumns(table: Knex.CreateTableBuilder): void {
  for (const name of ['noteEn', 'noteFr']) table.text(name);
}

/** Adds the columns of a note and of sources to a table. */
export function recordColumns(table: Knex.CreateTableBuilder): void {
  noteColumns(table);
  table.json('sources').notNullable();
}

interface Recorded {
  readonly note?: Bilingual | undefined;
  readonly sources: readonly string[];
}

/** Returns a record's note and sources as they are stored. */
export function recordRow({ note, sources }: Recorded): RecordColumns {
  return { ...textColumns('note', note), sources: JSON.stringify(sources) };
}

/** Resolves a note in the requested language. */
export const noteField = { note: textField('note') };

/** Resolvers of the fields at the end of every record: its note and its sources. */
export const recordFields = { ...noteField, sources: sourcesField };
