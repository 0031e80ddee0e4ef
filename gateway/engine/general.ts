import {
  isAbstractType,
  isInterfaceType,
  Kind,
  type GraphQLInterfaceType,
  type GraphQLSchema,
} from 'graphql';
import type { Selected } from './collect';
import { narrowed, type Condition } from './conditions';

/**
 * Returns the interface that stands in for the unknown type of an object: a subgraph that defines the interface as an
 * object, or has none of its types, cannot name the type. Returns null if `name` is the name of an object type, even of
 * a type hidden from clients.
 */
export function generalType(
  schema: GraphQLSchema,
  type: unknown,
  name: unknown,
): GraphQLInterfaceType | null {
  if (!isInterfaceType(type)) return null;
  return name == null || (typeof name === 'string' && isInterfaceType(schema.getType(name))) ? type : null;
}

/**
 * Returns the conditions under which selections on an interface need the concrete type. If any of them holds, the
 * selections request a field of one type only and cannot be resolved without knowing the type.
 */
export function typeNeeded(
  schema: GraphQLSchema,
  type: GraphQLInterfaceType,
  selections: readonly Selected[],
): readonly Condition[] {
  const fieldsOf = ({ set, condition }: Selected, isOfAll: boolean): readonly Condition[] =>
    set.selections.flatMap((selection) => {
      const own = narrowed(condition, selection.directives);
      if (own === null) return [];
      if (selection.kind === Kind.FIELD) return isOfAll ? [] : [own];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [own];
      const on = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
      const suits = on === undefined || on === type || (isAbstractType(on) && schema.isSubType(on, type));
      return fieldsOf({ set: selection.selectionSet, condition: own }, isOfAll && suits);
    });
  return selections.flatMap((one) => fieldsOf(one, true));
}
