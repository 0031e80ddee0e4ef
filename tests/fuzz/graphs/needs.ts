import { parse, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

const parsed = new Map<string, SelectionSetNode>();

/** A field set as selections. */
export function selectionsOf(fieldSet: string): SelectionSetNode {
  let set = parsed.get(fieldSet);
  if (set === undefined) {
    const [operation] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
    parsed.set(fieldSet, (set = (operation as OperationDefinitionNode).selectionSet));
  }
  return set;
}

/** The fields of a set; field sets that are drawn have no fragments. */
export function fieldsIn({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections as readonly FieldNode[];
}

/**
 * The value of a field that is worked out from what it needs: a text that tells all of it, so that whatever a subgraph is
 * told wrong shows. `read` gives the value of a needed field of an object.
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
