import {
  Kind,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

const SHAREABLE = 'shareable';

/**
 * Completes a subgraph's schema, in which a field of an interface is written once. Every object type receives the
 * fields of its interfaces that it does not declare itself, and extensions of interfaces are merged into the
 * interfaces.
 *
 * `@shareable` on an interface's field applies only to the object types, because Federation does not allow the
 * directive on interfaces.
 */
export function withInterfaceFields(document: DocumentNode): DocumentNode {
  const interfaces = new Map<string, FieldDefinitionNode[]>();
  for (const node of document.definitions) {
    if (node.kind !== Kind.INTERFACE_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_EXTENSION) continue;
    const fields = interfaces.get(node.name.value) ?? [];
    interfaces.set(node.name.value, [...fields, ...(node.fields ?? [])]);
  }

  const completed = (type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => {
    const fields = new Map<string, FieldDefinitionNode>();
    const names = (type.interfaces ?? []).map(({ name }) => name.value);
    const inherited = names.flatMap((name) => interfaces.get(name) ?? []);
    for (const field of [...inherited, ...(type.fields ?? [])]) fields.set(field.name.value, field);
    return { ...type, fields: [...fields.values()] };
  };

  const merged = (type: InterfaceTypeDefinitionNode): InterfaceTypeDefinitionNode => ({
    ...type,
    fields: (interfaces.get(type.name.value) ?? []).map(unshared),
  });

  return {
    ...document,
    definitions: document.definitions.flatMap((node) => {
      if (node.kind === Kind.INTERFACE_TYPE_EXTENSION) return [];
      if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) return merged(node);
      return node.kind === Kind.OBJECT_TYPE_DEFINITION ? completed(node) : node;
    }),
  };
}

function unshared(field: FieldDefinitionNode): FieldDefinitionNode {
  return {
    ...field,
    directives: (field.directives ?? []).filter(({ name }) => name.value !== SHAREABLE),
  };
}
