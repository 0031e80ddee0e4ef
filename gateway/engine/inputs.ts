import {
  GraphQLError,
  isInputType,
  isNonNullType,
  print,
  typeFromAST,
  valueFromAST,
  type ASTNode,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import type { Budget } from './budget';
import type { Variables } from './conditions';
import { Faults } from './faults';
import { coerceInput } from './inputValue';

/** Variables as coerced by a schema, or their errors. */
export type Inputs = { readonly coerced: Variables } | { readonly errors: readonly GraphQLError[] };

/**
 * Coerces an operation's variables as graphql-js does and with the same messages, but within a budget. Only the first
 * faults are reported; the others are counted.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  raw: Variables,
  budget: Budget,
): Inputs {
  const faults = new Faults();
  // A variable may have any name, even `__proto__`.
  const coerced = Object.create(null) as Record<string, unknown>;
  try {
    for (const node of definitions) {
      const name = node.variable.name.value;
      const type = typeFromAST(schema, node.type as never);
      const told = (message: string, nodes: ASTNode = node): void =>
        faults.add(() => new GraphQLError(message, { nodes }));
      // Validation accepts every built-in scalar as known, even a scalar that the schema lacks.
      if (!isInputType(type))
        told(
          `Variable "$${name}" expected value of type "${print(node.type)}" which cannot be used as an input type.`,
          node.type,
        );
      else if (!Object.hasOwn(raw, name)) {
        if (node.defaultValue !== undefined) coerced[name] = valueFromAST(node.defaultValue, type);
        else if (isNonNullType(type))
          told(`Variable "$${name}" of required type "${String(type)}" was not provided.`);
      } else if (raw[name] === null && isNonNullType(type))
        told(`Variable "$${name}" of non-null type "${String(type)}" must not be null.`);
      else coerced[name] = coerceInput(raw[name], type, { name, node, faults, budget });
    }
  } catch (error) {
    if (error !== faults.tooMany) throw error;
  }
  return faults.count === 0 ? { coerced: { ...coerced } } : { errors: faults.errors };
}
