import type { ValidationRule } from 'graphql';

import { ErrorCode } from '../errors';
import { limitRule } from './rule';

/**
 * The depth that introspection may reach regardless of the limit: GraphiQL and code generators unwrap a type nine times
 * below `__schema`, `types`, `fields`, `args` and `type`. graphql-js itself refuses circular introspection.
 */
const introspectionDepth = 20;

/** Refuses operations whose fields are nested deeper than `most` levels. A root field is level 1. */
export function depthLimit(most: number): ValidationRule {
  return limitRule({
    code: ErrorCode.QUERY_TOO_DEEP,
    most,
    noun: 'levels of nested fields',
    wayOut: 'Request the inner part in a second operation, by id.',
    measure: {
      field(node, below) {
        const introspects = node.name.value === '__schema' || node.name.value === '__type';
        return introspects && below < introspectionDepth ? 1 : below + 1;
      },
      combine: Math.max,
    },
  });
}
