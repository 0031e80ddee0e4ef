import { Kind, visit, type ConstDirectiveNode, type DocumentNode, type SelectionSetNode } from 'graphql';
import { directivesOf, hasFields, namedIn, textOf, typesIn, type FieldsType } from './document';
import { fieldSet } from './requires';

type Types = ReadonlyMap<string, FieldsType>;

/**
 * Takes `@provides` away where it provides a field that the same subgraph needs to be told for another. The planner then
 * takes the field for one that the subgraph has wherever it meets the type, and does not tell it. All that is lost is that
 * a value which a subgraph could give along the way is fetched where it belongs.
 */
export function withoutNeededProvides(document: DocumentNode): DocumentNode {
  const types = typesIn(document);
  const needed = new Set<string>();
  const each = (visitor: (join: ConstDirectiveNode, type: FieldsType, target: string) => void): void => {
    for (const type of types.values())
      for (const field of type.fields ?? [])
        for (const join of directivesOf(field, 'join__field')) visitor(join, type, namedIn(field.type));
  };
  each((join, type) => {
    for (const name of fieldsIn(textOf(join, 'requires'), type.name.value, types))
      needed.add(`${textOf(join, 'graph') ?? ''} ${name}`);
  });
  const dropped = new Set<ConstDirectiveNode>();
  each((join, _, target) => {
    const provided = fieldsIn(textOf(join, 'provides'), target, types);
    if (provided.some((name) => needed.has(`${textOf(join, 'graph') ?? ''} ${name}`))) dropped.add(join);
  });
  if (dropped.size === 0) return document;
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      hasFields(definition)
        ? visit(definition, {
            Directive: (node) => (dropped.has(node as never) ? without(node as never) : undefined),
          })
        : definition,
    ),
  };
}

function without(join: ConstDirectiveNode): ConstDirectiveNode {
  return { ...join, arguments: join.arguments?.filter(({ name }) => name.value !== 'provides') ?? [] };
}

/** The fields of a field set on a type, each as `Type.field`, those of an interface under each type's name as well. */
function fieldsIn(text: string | undefined, on: string, types: Types): string[] {
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
