import { GraphQLError, type OperationDefinitionNode, type ValidationRule } from 'graphql';

import type { ErrorCode } from '../errors';
import { measurer, type Measure } from './measure';

/** The measure and the messages of one limit. */
export interface Limit {
  /** The code of the error. */
  readonly code: ErrorCode;
  /** The maximum value that is accepted. */
  readonly most: number;
  /** The noun for the counted things, as in «The operation has 51 aliases, and 50 are allowed.» */
  readonly noun: string;
  /** A sentence that tells the client how to comply with the limit. */
  readonly wayOut: string;
  readonly measure: Measure;
  /** The operation's own contribution to the value of its selection; 0 by default. */
  operation?(node: OperationDefinitionNode): number;
}

/**
 * Builds a validation rule that applies a limit to every operation of a document. The rule reports and never throws,
 * because an exception during validation would reach the client as a server fault, without its code.
 */
export function limitRule(limit: Limit): ValidationRule {
  return (context) => {
    const measured = measurer(limit.measure, (name) => context.getFragment(name));
    return {
      OperationDefinition(node) {
        const found = measured(node.selectionSet) + (limit.operation?.(node) ?? 0);
        if (found <= limit.most) return;
        const name = node.name ? `operation "${node.name.value}"` : 'operation';
        // Expanded fragments can exceed the range in which a number is exact, or even finite.
        const count = found > Number.MAX_SAFE_INTEGER ? 'far too many' : String(found);
        context.reportError(
          new GraphQLError(
            `The ${name} has ${count} ${limit.noun}, but only ${String(limit.most)} are allowed. ${limit.wayOut}`,
            { nodes: node, extensions: { code: limit.code, limit: limit.most } },
          ),
        );
      },
    };
  };
}
