import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

/** A YAML document, open to be looked into. */
export type Loose = Record<string, unknown>;

/** The documents of a YAML file. Fails with all that is wrong where it is no YAML, and on a key that stands twice. */
export function documentsIn(file: string): Loose[] {
  const documents = parseAllDocuments(readFileSync(file, 'utf8'), { merge: true });
  if (!Array.isArray(documents)) throw new Error(`${file} is empty.`);
  const faults = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  if (faults.length > 0) throw new Error(`${file}: ${faults.map(({ message }) => message).join('\n')}`);
  return documents.map((document) => document.toJS() as Loose);
}

/** What lies at a path of keys and indices, each step joined by a dot; undefined where there is nothing. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, step) => (inner as Loose | null | undefined)?.[step], value);
}
