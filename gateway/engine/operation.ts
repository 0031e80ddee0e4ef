import {
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Budget, rethrowEnded } from './budget';
import type { Fragments } from './collect';
import { ALWAYS } from './conditions';
import { coercer, type Coerce, type Taken } from './given';
import type { MaybePromise } from './maybePromise';
import { objectCompiler, type OperationRun } from './resolve';
import { resolvePromises } from './resolvePromises';

/** A compiled operation on a schema in this process. */
export interface CompiledOperation {
  /** Coerces the operation's variables, except entity representations, which are not coerced. */
  readonly coerce: Coerce;
  /**
   * Runs the operation. On anything but plain success the compiled form stops and `graphqlExecute` runs the operation
   * instead.
   *
   * @throws Ended if the budget ends it.
   */
  run(
    contextOf: () => unknown,
    taken: Taken | null,
    graphqlExecute: () => MaybePromise<ExecutionResult>,
    budget?: Budget,
  ): MaybePromise<ExecutionResult>;
}

/** Returns the operation and the fragments of a document with a single operation. */
export function partsOf(document: DocumentNode): {
  operation: OperationDefinitionNode | undefined;
  fragments: Fragments;
} {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  let operation: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operation ??= definition;
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return { operation, fragments };
}

/**
 * Compiles an operation; returns null if part of it cannot be compiled. The compiled form returns the result if nothing
 * fails. Otherwise graphql-js runs the operation, so that the errors, and the nulls that they cause, come from
 * graphql-js.
 */
export function compileOperation(schema: GraphQLSchema, document: DocumentNode): CompiledOperation | null {
  const { operation, fragments } = partsOf(document);
  const root = operation && schema.getRootType(operation.operation);
  if (operation === undefined || root == null) return null;
  const makeRoot = objectCompiler(schema, fragments)(root, [
    { set: operation.selectionSet, condition: ALWAYS },
  ]);
  if (makeRoot === null) return null;
  return {
    coerce: coercer(schema, operation.variableDefinitions),
    run(contextOf, taken, graphqlExecute, budget = Budget.unbounded) {
      if (taken === null) return graphqlExecute();
      const failed = (error: unknown): MaybePromise<ExecutionResult> => {
        rethrowEnded(error);
        return graphqlExecute();
      };
      try {
        const { variables, args } = taken;
        const run: OperationRun = { context: contextOf(), variables, args, budget, pending: false };
        const data = makeRoot(undefined, run);
        if (!run.pending) return { data };
        return resolvePromises(data, budget).then((settled) => ({ data: settled }), failed);
      } catch (error) {
        return failed(error);
      }
    },
  };
}
