import {
  isAbstractType,
  isInterfaceType,
  Kind,
  type GraphQLInterfaceType,
  type GraphQLSchema,
} from 'graphql';
import type { Selected } from './collect';

/**
 * The interface as which something is to be answered whose type is not known: a subgraph that has the interface as an
 * object, or none of its types, cannot say. Null where the name is one of an object type, if only one that clients do not
 * see.
 */
export function generalType(
  schema: GraphQLSchema,
  type: unknown,
  name: unknown,
): GraphQLInterfaceType | null {
  if (!isInterfaceType(type)) return null;
  return name == null || (typeof name === 'string' && isInterfaceType(schema.getType(name))) ? type : null;
}

/** Whether selections on an interface can be answered without knowing which of its types something is. */
export function suitsAll(
  schema: GraphQLSchema,
  type: GraphQLInterfaceType,
  selections: readonly Selected[],
): boolean {
  return selections.every(({ set }) =>
    set.selections.every((selection) => {
      if (selection.kind === Kind.FIELD) return true;
      if (selection.kind === Kind.FRAGMENT_SPREAD) return false;
      const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      const suits =
        condition === undefined ||
        condition === type ||
        (isAbstractType(condition) && schema.isSubType(condition, type));
      return suits && suitsAll(schema, type, [{ set: selection.selectionSet, condition: [] }]);
    }),
  );
}
