import {
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLArgument,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';

/** The values of an operation's variables as the client sent them. */
export type Raw = Readonly<Record<string, unknown>>;

/** Reads a value from the variables. */
export type Read<T> = (variables: Raw) => T;

/** Reads a page size: an argument's value or its default; returns undefined if the value is not a number. */
export function sizeIn(
  node: FieldNode,
  argument: GraphQLArgument,
  operation: OperationDefinitionNode,
): Read<number | undefined> {
  const read = valueIn(nodeOf(node, argument.name), operation);
  const fallback = numberOf(argument.defaultValue);
  return (variables) => numberOf(read(variables)) ?? fallback;
}

/** Reads the number of values in an argument. A single value in place of a list counts as one. */
export function lengthIn(node: FieldNode, name: string, operation: OperationDefinitionNode): Read<number> {
  const read = valueIn(nodeOf(node, name), operation);
  return (variables) => {
    const given = read(variables);
    return Array.isArray(given) ? given.length : given == null ? 0 : 1;
  };
}

/**
 * Reads a field's only argument as GraphQL source: `(year: 2020)`. The string is empty if the field has no argument, or
 * several.
 */
export function argumentTextIn(node: FieldNode, operation: OperationDefinitionNode): Read<string> {
  const [argument, ...more] = node.arguments ?? [];
  if (argument === undefined || more.length > 0) return () => '';
  const read = valueIn(argument.value, operation);
  return (variables) => `(${argument.name.value}: ${wordOf(read(variables))})`;
}

/** Writes a value as a lookup key. A list or an object, at any depth, has no key and becomes the empty string. */
export function wordOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? '' : String(value);
}

/** True if an argument is given, as a literal or by a variable. */
export function isGiven(node: FieldNode, name: string): boolean {
  return nodeOf(node, name) !== undefined;
}

function nodeOf(node: FieldNode, name: string): ValueNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

/**
 * Reads an argument's value as a client would write it in variables; returns undefined if the argument is not given.
 */
export function givenIn(node: FieldNode, name: string, operation: OperationDefinitionNode): Read<unknown> {
  return valueIn(nodeOf(node, name), operation);
}

/** Reads a value. A literal is converted in advance, except for its variables, which fall back to their defaults. */
function valueIn(value: ValueNode | undefined, operation: OperationDefinitionNode): Read<unknown> {
  if (value?.kind === Kind.LIST) {
    const items = value.values.map((item) => valueIn(item, operation));
    return (variables) => items.map((read) => read(variables));
  }
  if (value?.kind === Kind.OBJECT) {
    const fields = value.fields.map((field) => [field.name.value, valueIn(field.value, operation)] as const);
    return (variables) => Object.fromEntries(fields.map(([name, read]) => [name, read(variables)]));
  }
  if (value?.kind !== Kind.VARIABLE) {
    const written = valueOf(value);
    return () => written;
  }
  const name = value.name.value;
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  const fallback = valueOf(definition?.defaultValue);
  return (variables) => (Object.hasOwn(variables, name) ? variables[name] : fallback);
}

function valueOf(value: ValueNode | undefined): unknown {
  return value && valueFromASTUntyped(value);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? Math.max(0, value) : undefined;
}
