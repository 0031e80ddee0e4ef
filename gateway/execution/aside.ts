import {
  execute,
  getVariableValues,
  Kind,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import { after } from '../../subgraphs/kit/maybe';
import { Given, operationIn, type Answer, type Prepared } from '../engine';
import type { MaybePromise } from '../subgraphs';
import type { Source } from './operations';

/** Runs an operation without the engine. `request` stands for the client's request. */
export type RunAside = (given: Given, request: object) => MaybePromise<ExecutionResult>;

/** An operation that the engine does not run, in the form of those that it does. */
export function preparedAside(
  schema: GraphQLSchema,
  { hash, document, operationName }: Source,
  run: RunAside,
): Prepared {
  const { variableDefinitions = [] } = operationIn(document, operationName).operation ?? {};
  return {
    canonical: JSON.stringify([hash, operationName]),
    coerce(raw) {
      const { coerced, errors } = getVariableValues(schema, variableDefinitions, raw);
      return coerced === undefined ? { errors } : { given: new Given(raw, raw, coerced) };
    },
    run: (given, request) => after(run(given, request), written),
  };
}

function written({ data, errors = [] }: ExecutionResult): Answer {
  return { response: Buffer.from(`{"data":${JSON.stringify(data ?? null)}}\n`), errors };
}

/** Whether an operation asks for the schema and nothing else. */
export function onlyIntrospects({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'),
  );
}

/**
 * Answers from the API schema itself. The stock executor would do the same by way of a plan, and fails where the
 * operation asks for something that its own model of a schema does not have, as GraphiQL does with `isOneOf`.
 */
export function introspection(schema: GraphQLSchema, { document, operationName }: Source): RunAside {
  return ({ raw: variableValues }) => execute({ schema, document, variableValues, operationName });
}
