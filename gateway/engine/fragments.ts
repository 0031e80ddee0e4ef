import {
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  getNamedType,
  Kind,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { named, withTypeName } from './canonical/selections';
import { conditionOf } from './types';

/**
 * Rewrites the fragments that the planner misreads. On an object, a fragment that applies to the object's type is moved
 * to that type, and a fragment for other types is dropped, because the planner would drop the object with it. On an
 * interface that a subgraph defines as an object, a fragment on another interface or a union becomes one fragment per
 * common type, because the planner assumes that such an object cannot have the other type.
 */
export function withFragmentsByType(
  document: DocumentNode,
  schema: GraphQLSchema,
  asObjects: ReadonlySet<string>,
): DocumentNode {
  function inSet(set: SelectionSetNode, parent: GraphQLCompositeType): SelectionSetNode {
    const written: SelectionSetNode = {
      ...set,
      selections: set.selections.flatMap((each) => inSelection(each, parent)),
    };
    return written.selections.length > 0 ? written : withTypeName(written);
  }

  function inSelection(selection: SelectionNode, parent: GraphQLCompositeType): readonly SelectionNode[] {
    if (selection.kind === Kind.INLINE_FRAGMENT) return inFragment(selection, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD || selection.selectionSet === undefined) return [selection];
    const hasFields = isObjectType(parent) || isInterfaceType(parent);
    const field = hasFields ? parent.getFields()[selection.name.value] : undefined;
    const type = field && getNamedType(field.type);
    return isCompositeType(type)
      ? [{ ...selection, selectionSet: inSet(selection.selectionSet, type) }]
      : [selection];
  }

  function inFragment(fragment: InlineFragmentNode, parent: GraphQLCompositeType): readonly SelectionNode[] {
    const on = conditionOf(fragment, schema) ?? parent;
    const inside = (type: GraphQLCompositeType): SelectionSetNode => inSet(fragment.selectionSet, type);
    if (on === parent) return [{ ...fragment, selectionSet: inside(parent) }];
    if (isObjectType(parent))
      return isAbstractType(on) && schema.isSubType(on, parent)
        ? [{ ...fragment, typeCondition: named(parent.name), selectionSet: inside(parent) }]
        : [];
    if (isObjectType(on) || !asObjects.has(parent.name)) return [{ ...fragment, selectionSet: inside(on) }];
    return schema
      .getPossibleTypes(parent)
      .filter((type) => schema.isSubType(on, type))
      .map((type) => ({ ...fragment, typeCondition: named(type.name), selectionSet: inside(type) }));
  }

  return {
    ...document,
    definitions: document.definitions.map((definition) => {
      const root =
        definition.kind === Kind.OPERATION_DEFINITION ? schema.getRootType(definition.operation) : undefined;
      return definition.kind === Kind.OPERATION_DEFINITION && root
        ? { ...definition, selectionSet: inSet(definition.selectionSet, root) }
        : definition;
    }),
  };
}
