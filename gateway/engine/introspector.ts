import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { rethrowEnded, type Budget } from './budget';
import { executeWithin } from './budgeted';
import { collectFields, type CollectedField } from './collect';
import { ALWAYS, anyHolds, type Condition, type Variables } from './conditions';
import { partsOf } from './operation';
import { objectCompiler, type ObjectCompiler, type OperationRun } from './resolve';
import { fieldOf } from './types';

/**
 * Executes an introspection query with coerced variables.
 *
 * @throws Ended if the budget ends it.
 */
type Introspect = (variables: Variables, budget: Budget) => ExecutionResult;

/** A root field. */
interface Field {
  readonly key: string;
  /** At least one of these conditions must hold for the field to be in the response. */
  readonly conditions: readonly Condition[];
  readonly make: (run: OperationRun) => unknown;
}

/**
 * Compiles a pure introspection query, so that its lists consult the budget. If part of the query cannot be compiled,
 * graphql-js runs the query.
 */
export function compileIntrospection(schema: GraphQLSchema, document: DocumentNode): Introspect {
  const fields = fieldsOf(schema, document);
  return (variables, budget) => {
    if (fields !== null) {
      try {
        return { data: madeOf(fields, { context: undefined, variables, args: [], budget, pending: false }) };
      } catch (error) {
        rethrowEnded(error);
      }
    }
    // Introspection never yields a promise.
    return executeWithin(budget, { schema, document, variableValues: variables }) as ExecutionResult;
  };
}

function madeOf(fields: readonly Field[], run: OperationRun): Record<string, unknown> {
  const data = Object.create(null) as Record<string, unknown>;
  for (const { key, conditions, make } of fields)
    if (anyHolds(conditions, run.variables)) data[key] = make(run);
  return data;
}

function fieldsOf(schema: GraphQLSchema, document: DocumentNode): readonly Field[] | null {
  const { operation, fragments } = partsOf(document);
  const root = operation && schema.getRootType(operation.operation);
  if (operation === undefined || root == null) return null;
  const compile = objectCompiler(schema, fragments);
  const fields = collectFields(schema, fragments, root, [{ set: operation.selectionSet, condition: ALWAYS }]);
  const made = fields.map((field) => makerOf(field, root, schema, compile));
  return made.includes(null) ? null : (made as Field[]);
}

function makerOf(
  { key, name, occurrences, below }: CollectedField,
  root: GraphQLObjectType,
  schema: GraphQLSchema,
  compile: ObjectCompiler,
): Field | null {
  const conditions = occurrences.map(({ condition }) => condition);
  if (name === TypeNameMetaFieldDef.name) return { key, conditions, make: () => root.name };
  const definition = fieldOf(schema, root, name);
  const type = definition && getNamedType(definition.type);
  const makeObject = isObjectType(type) ? compile(type, below) : null;
  if (definition === undefined || makeObject === null) return null;
  const [{ node }] = occurrences;
  const sourceOf = ({ variables }: OperationRun): unknown =>
    definition === SchemaMetaFieldDef
      ? schema
      : schema.getType(String(getArgumentValues(definition, node, variables)['name']));
  return {
    key,
    conditions,
    make(run) {
      const source = sourceOf(run);
      return source == null ? null : makeObject(source, run);
    },
  };
}
