import type { ValidationRule } from 'graphql';

import { ErrorCode } from '../errors';
import { sum } from './measure';
import { limitRule } from './rule';

/**
 * Refuses operations with more than `most` aliases, including aliases of `__typename`: each alias requests a field one
 * more time, whatever the field.
 */
export function aliasLimit(most: number): ValidationRule {
  return limitRule({
    code: ErrorCode.TOO_MANY_ALIASES,
    most,
    noun: 'aliases',
    wayOut: 'Request a list with a filter, or split the operation.',
    measure: { field: (node, below) => below + (node.alias ? 1 : 0), combine: sum },
  });
}
