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
import type { MaybePromise } from './maybe';
import { objectCompiler, type OperationRun } from './resolve';
import { settle } from './settle';

/** An operation on a schema of this process, compiled. */
export interface CompiledOperation {
  /** Coerces its variables, but for the representations of entities, which stay as they are. */
  readonly coerce: Coerce;
  /**
   * Runs it; at the first thing that is not plain success it stops and `stock` answers instead. Fails with `Ended` where
   * the budget ends it.
   */
  run(
    contextOf: () => unknown,
    taken: Taken | null,
    stock: () => MaybePromise<ExecutionResult>,
    budget?: Budget,
  ): MaybePromise<ExecutionResult>;
}

/** The operation of a document that has only one, and its fragments. */
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
 * Compiles an operation. Where nothing fails the compiled form answers; otherwise graphql-js runs the operation, so that
 * errors, and where they null the data, are its own. Gives null where the operation has something that is not compiled.
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
    run(contextOf, taken, stock, budget = Budget.unbounded) {
      if (taken === null) return stock();
      const failed = (error: unknown): MaybePromise<ExecutionResult> => {
        rethrowEnded(error);
        return stock();
      };
      try {
        const { variables, args } = taken;
        const run: OperationRun = { context: contextOf(), variables, args, budget, pending: false };
        const data = makeRoot(undefined, run);
        if (!run.pending) return { data };
        return settle(data, budget).then((settled) => ({ data: settled }), failed);
      } catch (error) {
        return failed(error);
      }
    },
  };
}
