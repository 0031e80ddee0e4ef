import { parse, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

const parsed = new Map<string, SelectionSetNode>();

/** Parses a field set as a selection set. */
export function selectionsOf(fieldSet: string): SelectionSetNode {
  let set = parsed.get(fieldSet);
  if (set === undefined) {
    const [operation] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
    parsed.set(fieldSet, (set = (operation as OperationDefinitionNode).selectionSet));
  }
  return set;
}

/** Returns the fields of a set; drawn field sets have no fragments. */
export function fieldsIn({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections as readonly FieldNode[];
}

/**
 * Computes the value of a field from the fields it requires: a text with all their values, so that any wrong value
 * passed to a subgraph shows. `read` returns the value of a required field of an object.
 */
export function workedOut(
  name: string,
  fieldSet: string,
  source: object,
  read: (source: object, field: FieldNode) => unknown,
): string {
  const told = (value: unknown, set: SelectionSetNode | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item) => told(item, set));
    if (value === null || set === undefined) return value;
    return fieldsIn(set).map((field) => told(read(value as object, field), field.selectionSet));
  };
  return `${name} ${JSON.stringify(told(source, selectionsOf(fieldSet)))}`;
}
