import { Kind, parse, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { namedIn, type FieldsType } from './document';

/** Parses a field set from a directive. */
export function fieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return (operation as OperationDefinitionNode).selectionSet;
}

/**
 * Returns the fields of a field set on a type, each as `Type.field`; the fields of an interface also under each of its
 * types.
 */
export function fieldsIn(
  text: string | undefined,
  on: string,
  types: ReadonlyMap<string, FieldsType>,
): string[] {
  if (text === undefined) return [];
  const found: string[] = [];
  const walk = ({ selections }: SelectionSetNode, parent: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        walk(selection.selectionSet, selection.typeCondition?.name.value ?? parent);
      if (selection.kind !== Kind.FIELD) continue;
      const name = selection.name.value;
      const possible = [...types.values()].filter((type) =>
        type.interfaces?.some((one) => one.name.value === parent),
      );
      found.push(...[parent, ...possible.map((type) => type.name.value)].map((type) => `${type}.${name}`));
      const field = types.get(parent)?.fields?.find((one) => one.name.value === name);
      if (selection.selectionSet !== undefined && field !== undefined)
        walk(selection.selectionSet, namedIn(field.type));
    }
  };
  walk(fieldSet(text), on);
  return found;
}
