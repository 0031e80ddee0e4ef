import { Kind, type DocumentNode, type SelectionNode } from 'graphql';

type Path = (string | number)[];

// One error for each place is what a client can act on; of very many it is told once, where they have in common.
const MOST_PLACES = 20;

/**
 * Where, in a subgraph's response to an operation, what it was to give would have stood: each field at the root, or each
 * field of each entity. Empty where those are too many to tell.
 */
export function missingPlaces(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Path[] {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const { representations } = variables;
  const places: Path[] = [];
  for (const selection of operation?.selectionSet.selections ?? []) {
    if (selection.kind !== Kind.FIELD) continue;
    const key = keyOf(selection);
    if (selection.name.value !== '_entities' || !Array.isArray(representations)) places.push([key]);
    else
      (representations as { readonly __typename?: unknown }[]).forEach(({ __typename: type }, index) => {
        for (const field of fieldsFor(selection.selectionSet?.selections ?? [], type))
          places.push([key, index, field]);
      });
    if (places.length > MOST_PLACES) return [];
  }
  return places;
}

/** The fields that are asked for of an entity of a type. */
function fieldsFor(selections: readonly SelectionNode[], type: unknown): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [keyOf(selection)];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const condition = selection.typeCondition?.name.value;
    return condition === undefined || condition === type
      ? fieldsFor(selection.selectionSet.selections, type)
      : [];
  });
}

function keyOf({ alias, name }: Extract<SelectionNode, { kind: Kind.FIELD }>): string {
  return (alias ?? name).value;
}
