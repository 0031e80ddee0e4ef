import type { ValidationRule } from 'graphql';

import { ErrorCode } from '../errors';
import { sum } from './measure';
import { limitRule } from './rule';

/** Refuses operations with more than `most` root fields, including those in fragments. */
export function rootFieldLimit(most: number): ValidationRule {
  return limitRule({
    code: ErrorCode.TOO_MANY_ROOT_FIELDS,
    most,
    noun: 'root fields',
    wayOut: 'Split the operation.',
    measure: { field: () => 1, combine: sum },
  });
}
