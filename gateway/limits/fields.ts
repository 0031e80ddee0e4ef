import type { ValidationRule } from 'graphql';

import { ErrorCode } from '../errors';
import { sum } from './measure';
import { limitRule } from './rule';

/**
 * Refuses operations with more than `most` fields once their fragments are expanded. Planning expands fragments, so
 * without this limit a document of thirty lines could grow to millions of fields in the planner.
 */
export function fieldLimit(most: number): ValidationRule {
  return limitRule({
    code: ErrorCode.TOO_MANY_FIELDS,
    most,
    noun: 'fields',
    wayOut: 'Request fewer fields, or split the operation.',
    measure: { field: (_node, below) => below + 1, combine: sum },
  });
}
