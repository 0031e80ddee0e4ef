import type { RecordFile } from '../subgraphs/kit/records';
import { valuesAt } from './paths';

/**
 * Returns the name of a record in a fault: the values of its file's key ("MA PARTNER"), or null if the record has none
 * of them.
 */
export function label(file: Pick<RecordFile, 'key'>, record: unknown): string | null {
  const values = file.key.flatMap((field) => valuesAt(record, field).map(({ value }) => value));
  const words = values.filter((value) => typeof value === 'string' || typeof value === 'number');
  return words.length === 0 ? null : words.join(' ');
}
