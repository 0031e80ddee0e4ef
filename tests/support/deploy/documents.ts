import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

/** A YAML document of unknown structure. */
export type Loose = Record<string, unknown>;

/** Reads the documents of a YAML file. Fails with all faults if it is not valid YAML or a key occurs twice. */
export function documentsIn(file: string): Loose[] {
  const documents = parseAllDocuments(readFileSync(file, 'utf8'), { merge: true });
  if (!Array.isArray(documents)) throw new Error(`${file} is empty.`);
  const faults = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  if (faults.length > 0) throw new Error(`${file}: ${faults.map(({ message }) => message).join('\n')}`);
  return documents.map((document) => document.toJS() as Loose);
}

/** Returns the value at a path of keys and indices joined by dots; undefined if there is none. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, step) => (inner as Loose | null | undefined)?.[step], value);
}
