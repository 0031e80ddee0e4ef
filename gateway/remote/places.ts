import { Kind, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { eachSelected } from '../engine/collect';
import { ALWAYS, holds, type Variables } from '../engine/conditions';

type Path = (string | number)[];

// One error per place lets a client act on it; if there are very many places, one error stands for all of them.
const MAX_PLACES = 20;

/**
 * Returns the paths in a response that a failed operation leaves empty: each field at the root or, for entities, each
 * field of each entity, except those that the variables exclude. Returns an empty list if there are too many.
 */
export function missingPlaces(document: DocumentNode, variables: Variables): Path[] {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const { representations } = variables;
  const places: Path[] = [];
  for (const [key, field] of fieldsFor(operation?.selectionSet, undefined, variables)) {
    if (field.name.value !== '_entities' || !Array.isArray(representations)) places.push([key]);
    else
      (representations as { readonly __typename?: unknown }[]).forEach(({ __typename: type }, index) => {
        for (const below of fieldsFor(field.selectionSet, type, variables).keys())
          places.push([key, index, below]);
      });
    if (places.length > MAX_PLACES) return [];
  }
  return places;
}

/** Collects the fields requested of an object of a type, or at the root, by response key. */
function fieldsFor(
  set: SelectionSetNode | undefined,
  type: unknown,
  variables: Variables,
): ReadonlyMap<string, FieldNode> {
  const found = new Map<string, FieldNode>();
  eachSelected({}, set === undefined ? [] : [{ set, condition: ALWAYS }], {
    field(key, node, condition) {
      if (node.name.value !== '__typename' && holds(condition, variables)) found.set(key, node);
    },
    enters: (on) => on === undefined || on === type || type === undefined,
  });
  return found;
}
