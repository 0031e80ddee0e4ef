import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isUnionType,
  Kind,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { conditionOf } from './types';
import { UNREACHED, unreachable } from './unreached';

/**
 * Builds the error for an operation that the planner cannot plan. The error explains the case of an interface that no
 * type of the graph implements: one subgraph defines it as an object, and no other subgraph can name its type.
 */
export function noWay(document: DocumentNode, schema: GraphQLSchema): GraphQLError {
  const name = typelessIn(document, schema);
  if (name === null) return unreachable();
  return new GraphQLError(
    `No subgraph can resolve a field of this operation, because no type of this graph implements the interface "${name}".`,
    { extensions: { code: UNREACHED, http: { status: 400 } } },
  );
}

/** Returns the name of the first interface without types to which a field of an operation leads, or null. */
function typelessIn({ definitions }: DocumentNode, schema: GraphQLSchema): string | null {
  const isTypeless = (type: GraphQLCompositeType): boolean =>
    isInterfaceType(type) && schema.getPossibleTypes(type).length === 0;
  const within = ({ selections }: SelectionSetNode, parent: GraphQLCompositeType): readonly string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD || selection.selectionSet === undefined) return [];
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return within(selection.selectionSet, conditionOf(selection, schema) ?? parent);
      const field = isUnionType(parent) ? undefined : parent.getFields()[selection.name.value];
      const type = field && getNamedType(field.type);
      if (!isCompositeType(type)) return [];
      return isTypeless(type) ? [type.name] : within(selection.selectionSet, type);
    });
  const [operation] = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  return (operation && root && within(operation.selectionSet, root)[0]) ?? null;
}
