import { visit, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { directivesOf, hasFields, namedIn, textOf, typesIn, type FieldsType } from './document';
import { fieldsIn } from './fieldSets';

/**
 * Removes a `@provides` of a field that the same subgraph needs to receive for another field. Otherwise the planner
 * assumes that the subgraph has the field wherever it meets the type, and does not pass it. The only disadvantage is
 * that a value that a subgraph could return along the way is fetched from its usual subgraph.
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
