import {
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLArgument,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';

/** The values of an operation's variables as the client gave them. */
export type Raw = Readonly<Record<string, unknown>>;

/** Finds a value among variables. */
export type Read<T> = (variables: Raw) => T;

/** Reads the size of a page: what an argument is given, or its default; undefined where that is no number. */
export function sizeIn(
  node: FieldNode,
  argument: GraphQLArgument,
  operation: OperationDefinitionNode,
): Read<number | undefined> {
  const read = valueIn(nodeOf(node, argument.name), operation);
  const fallback = numberOf(argument.defaultValue);
  return (variables) => numberOf(read(variables)) ?? fallback;
}

/** Reads how many values an argument is given; one value beside a list is a list of one. */
export function lengthIn(node: FieldNode, name: string, operation: OperationDefinitionNode): Read<number> {
  const read = valueIn(nodeOf(node, name), operation);
  return (variables) => {
    const given = read(variables);
    return Array.isArray(given) ? given.length : given == null ? 0 : 1;
  };
}

/** Reads a field's one argument as it would be written: `(year: 2020)`. Where it has none, or several, that is nothing. */
export function argumentTextIn(node: FieldNode, operation: OperationDefinitionNode): Read<string> {
  const [argument, ...more] = node.arguments ?? [];
  if (argument === undefined || more.length > 0) return () => '';
  const read = valueIn(argument.value, operation);
  return (variables) => `(${argument.name.value}: ${String(read(variables))})`;
}

/** Whether an argument is given, be it by a variable. */
export function isGiven(node: FieldNode, name: string): boolean {
  return nodeOf(node, name) !== undefined;
}

function nodeOf(node: FieldNode, name: string): ValueNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

/** Reads a value: one that is written is there at once, under its JavaScript value; a variable's has its default. */
function valueIn(value: ValueNode | undefined, operation: OperationDefinitionNode): Read<unknown> {
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
