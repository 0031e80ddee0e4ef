import { GraphQLError, type ValidationRule } from 'graphql';

import { ErrorCode } from '../errors';

// An alias is repeated in every object of a response and in the path of every error, and is stored with the operation.
const MAX_LENGTH = 256;

/** Refuses documents in which a name (above all, an alias) is longer than 256 characters. */
export function nameLimit(): ValidationRule {
  return (context) => {
    let isTold = false;
    return {
      Name(node) {
        if (isTold || node.value.length <= MAX_LENGTH) return;
        isTold = true;
        const start = node.value.slice(0, 20);
        context.reportError(
          new GraphQLError(
            `The name "${start}…" has ${String(node.value.length)} characters, but only ${String(MAX_LENGTH)} are allowed.`,
            { nodes: node, extensions: { code: ErrorCode.NAME_TOO_LONG, limit: MAX_LENGTH } },
          ),
        );
      },
    };
  };
}
