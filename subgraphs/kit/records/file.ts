import type { z } from 'zod';

/**
 * The description of a data file. `schema` is the schema of one record (in a CSV file, one row without its empty
 * cells). `format` distinguishes a JSON list of records, one JSON object, and CSV with a header line. `key` lists the
 * fields that distinguish a record from all others in the file and identify it in a fault. `references` lists the
 * fields that refer to other records.
 */
export interface RecordFile<
  Schema extends z.ZodObject = z.ZodObject,
  Format extends FileFormat = FileFormat,
> {
  readonly schema: Schema;
  readonly format: Format;
  readonly key: readonly string[];
  readonly references: References;
}

/**
 * The fields of a record that refer to another record: the path of each field, and the kind of record that the field
 * refers to.
 */
export type References = Readonly<Record<string, ReferenceTarget>>;

/** A kind of record that others refer to; a party is a country or an organisation. */
export type ReferenceTarget =
  'actionPlan' | 'country' | 'dataset' | 'initiative' | 'meeting' | 'organisation' | 'party';

/** See {@link RecordFile}. */
type FileFormat = 'json' | 'object' | 'csv';

/** Declares a file that is a JSON list of records, identified by their `key` (`id` by default). */
export function jsonFile<S extends z.ZodObject>(
  schema: S,
  key: readonly string[] = ['id'],
  references: References = {},
): RecordFile<S, 'json'> {
  return { schema, format: 'json', key, references };
}

/** Declares a file that is one JSON object. */
export function objectFile<S extends z.ZodObject>(
  schema: S,
  references: References = {},
): RecordFile<S, 'object'> {
  return { schema, format: 'object', key: ['id'], references };
}

/**
 * Declares a CSV file whose header names the keys of the schema. `key` lists the columns that are unique in
 * combination.
 */
export function csvFile<S extends z.ZodObject>(
  schema: S,
  key: readonly string[],
  references: References = {},
): RecordFile<S, 'csv'> {
  return { schema, format: 'csv', key, references };
}

/** The files of one folder of data, by name. */
export type RecordFiles = Readonly<Record<string, RecordFile>>;

type Stem<Name> = Name extends `${infer Base}.${string}` ? Base : never;

/**
 * The contents of a folder's files. For example, `meetings.json` becomes the list `meetings`; an object file becomes an
 * object.
 */
export type Folder<Files extends RecordFiles> = {
  readonly [Name in keyof Files as Stem<Name>]: Files[Name]['format'] extends 'object'
    ? z.infer<Files[Name]['schema']>
    : readonly z.infer<Files[Name]['schema']>[];
};
