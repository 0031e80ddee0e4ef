import { GraphQLError, type OperationDefinitionNode, type ValidationRule } from 'graphql';

import type { ErrorCode } from '../errors';
import { measurer, type Measure } from './measure';

/** What one limit measures and says. */
export interface Limit {
  /** The code of the error. */
  readonly code: ErrorCode;
  /** The highest value that passes. */
  readonly most: number;
  /** What is counted, as it reads in «The operation has 51 aliases, and 50 are allowed.» */
  readonly noun: string;
  /** What the client can do about it: one sentence. */
  readonly wayOut: string;
  readonly measure: Measure;
  /** What the operation itself adds to the value of its selection: 0 by default. */
  operation?(node: OperationDefinitionNode): number;
}

/**
 * A validation rule that holds every operation of a document to a limit. It reports and never throws: an exception
 * inside validation would reach the client as a fault of the server, without its code.
 */
export function limitRule(limit: Limit): ValidationRule {
  return (context) => {
    const measured = measurer(limit.measure, (name) => context.getFragment(name));
    return {
      OperationDefinition(node) {
        const found = measured(node.selectionSet) + (limit.operation?.(node) ?? 0);
        if (found <= limit.most) return;
        const name = node.name ? `operation "${node.name.value}"` : 'operation';
        // Unfolded fragments can count past what a number holds exactly, or at all.
        const count = found > Number.MAX_SAFE_INTEGER ? 'far too many' : String(found);
        context.reportError(
          new GraphQLError(
            `The ${name} has ${count} ${limit.noun}, and ${String(limit.most)} are allowed. ${limit.wayOut}`,
            { nodes: node, extensions: { code: limit.code, limit: limit.most } },
          ),
        );
      },
    };
  };
}
