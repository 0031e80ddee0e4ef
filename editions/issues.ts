import type { z } from 'zod';
import { show, type Fault } from './faults';
import { valueAt, writePath } from './paths';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return values.length === 1 ? `${values[0]}, or the key omitted` : `one of ${values.join(', ')}`;
  }
  return issue.message;
}

/** Converts a schema's issues with a record to faults of `file` and `record`. `raw` is the record as it was read. */
export function faultsOf(
  issues: readonly Issue[],
  raw: unknown,
  file: string,
  record: string | null,
): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return {
          file,
          record,
          field: writePath(path),
          found: show(valueAt(raw, path)),
          expected: 'no field with that name',
        };
      });
    }
    const field = writePath(issue.path);
    const found = show(valueAt(raw, issue.path));
    return [{ file, record, field: field === '' ? null : field, found, expected: expectation(issue) }];
  });
}
