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

/**
 * When selections on an interface ask something of one of its types alone, so that they cannot be answered without knowing
 * which type it is: as soon as one of these conditions holds.
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
