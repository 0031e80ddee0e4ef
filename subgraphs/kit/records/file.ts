import type { z } from 'zod';

/**
 * How one data file is read. `schema` is that of one record (of a CSV file: one row, with empty cells left out);
 * `format` says whether the file is a JSON list of records, one JSON object, or CSV with a header line;
 * `key` holds the fields that tell one record of the file from all others, and name it in a fault.
 */
export interface RecordFile<
  Schema extends z.ZodObject = z.ZodObject,
  Format extends FileFormat = FileFormat,
> {
  readonly schema: Schema;
  readonly format: Format;
  readonly key: readonly string[];
}

/** See {@link RecordFile}. */
export type FileFormat = 'json' | 'object' | 'csv';

/** A file that is a JSON list of records, known by their `key` (the id when nothing else is said). */
export function jsonFile<S extends z.ZodObject>(
  schema: S,
  key: readonly string[] = ['id'],
): RecordFile<S, 'json'> {
  return { schema, format: 'json', key };
}

/** A file that is one JSON object. */
export function objectFile<S extends z.ZodObject>(schema: S): RecordFile<S, 'object'> {
  return { schema, format: 'object', key: ['id'] };
}

/** A CSV file whose header names the keys of the schema; `key` names the columns that are unique together. */
export function csvFile<S extends z.ZodObject>(schema: S, key: readonly string[]): RecordFile<S, 'csv'> {
  return { schema, format: 'csv', key };
}

/** The files of one folder of data, by name. */
export type RecordFiles = Readonly<Record<string, RecordFile>>;

type Stem<Name> = Name extends `${infer Base}.${string}` ? Base : never;

/** What the files of a folder hold once read: `meetings.json` becomes `meetings`, a list; an object file an object. */
export type Folder<Files extends RecordFiles> = {
  readonly [Name in keyof Files as Stem<Name>]: Files[Name]['format'] extends 'object'
    ? z.infer<Files[Name]['schema']>
    : readonly z.infer<Files[Name]['schema']>[];
};
