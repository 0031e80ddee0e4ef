import { Kind, type DocumentNode, type SelectionNode } from 'graphql';

/** Returns the response keys that a fetch selects at its root or, if it fetches entities, on each entity. */
export function keysSelectedBy(document: DocumentNode | undefined): readonly string[] {
  const operation = document?.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = operation?.selectionSet.selections ?? [];
  const entities = root.find((node) => node.kind === Kind.FIELD && node.name.value === '_entities');
  const asked = entities?.kind === Kind.FIELD ? (entities.selectionSet?.selections ?? []) : root;
  return [...new Set(asked.flatMap(keysIn))];
}

function keysIn(node: SelectionNode): readonly string[] {
  if (node.kind === Kind.FIELD) return [(node.alias ?? node.name).value];
  return node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet.selections.flatMap(keysIn) : [];
}
