import type { ValidationRule } from 'graphql';

import { ErrorCode } from '../errors';
import { sum } from './measure';
import { limitRule } from './rule';

/**
 * Refuses operations of more than `most` fields once their fragments are written out. Planning writes them out, so
 * without this a document of thirty lines could unfold to millions of fields in the planner.
 */
export function fieldLimit(most: number): ValidationRule {
  return limitRule({
    code: ErrorCode.TOO_MANY_FIELDS,
    most,
    noun: 'fields',
    wayOut: 'Ask for fewer fields, or split the operation.',
    measure: { field: (_node, below) => below + 1, combine: sum },
  });
}
