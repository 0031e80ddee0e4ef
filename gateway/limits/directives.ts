import type { DirectiveNode, ValidationRule } from 'graphql';

import { ErrorCode } from '../errors';
import { sum } from './measure';
import { limitRule } from './rule';

function count(node: { readonly directives?: readonly DirectiveNode[] | undefined }): number {
  return node.directives?.length ?? 0;
}

/** Refuses operations with more than `most` directives on fields, fragments, variables and the operation itself. */
export function directiveLimit(most: number): ValidationRule {
  return limitRule({
    code: ErrorCode.TOO_MANY_DIRECTIVES,
    most,
    noun: 'directives',
    wayOut: 'Put @include or @skip on a fragment instead of on each of its fields.',
    measure: {
      field: (node, below) => below + count(node),
      fragment: (node, inside) => inside + count(node),
      combine: sum,
    },
    operation: (node) =>
      count(node) + (node.variableDefinitions ?? []).reduce((total, each) => total + count(each), 0),
  });
}
