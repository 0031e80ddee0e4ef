import { Kind, type DocumentNode, type FieldNode, type SelectionNode } from 'graphql';
import { ALWAYS, holds, narrowed, type Variables } from '../engine/conditions';

type Path = (string | number)[];

// One error per place lets a client act on it; if there are very many, one error stands for all of them.
const MOST_PLACES = 20;

/**
 * Returns the paths in a response that a failed operation leaves empty: each field at the root or, for entities, each
 * field of each entity, except those that the variables exclude. Returns an empty list if there are too many.
 */
export function missingPlaces(document: DocumentNode, variables: Variables): Path[] {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const { representations } = variables;
  const places: Path[] = [];
  for (const [key, field] of fieldsFor(operation?.selectionSet.selections ?? [], undefined, variables)) {
    if (field.name.value !== '_entities' || !Array.isArray(representations)) places.push([key]);
    else
      (representations as { readonly __typename?: unknown }[]).forEach(({ __typename: type }, index) => {
        for (const below of fieldsFor(field.selectionSet?.selections ?? [], type, variables).keys())
          places.push([key, index, below]);
      });
    if (places.length > MOST_PLACES) return [];
  }
  return places;
}

/** Collects the fields requested of an object of a type, or at the root, by response key. */
function fieldsFor(
  selections: readonly SelectionNode[],
  type: unknown,
  variables: Variables,
  found = new Map<string, FieldNode>(),
): ReadonlyMap<string, FieldNode> {
  for (const selection of selections) {
    const condition = narrowed(ALWAYS, selection.directives);
    if (condition === null || !holds(condition, variables)) continue;
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value !== '__typename')
        found.set((selection.alias ?? selection.name).value, selection);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value;
      if (on === undefined || on === type || type === undefined)
        fieldsFor(selection.selectionSet.selections, type, variables, found);
    }
  }
  return found;
}
