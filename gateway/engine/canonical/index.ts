import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isInterfaceType,
  Kind,
  OperationTypeNode,
  print,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Fragments } from '../collect';
import { coercer, type Coerce } from '../given';
import { fieldOf } from '../types';
import { sortedDirectives, type SortedDirectives } from './conditions';
import { Keys, type Naming } from './keys';
import { CanonicalSelections, named } from './selections';
import { CanonicalVariables, nameNode } from './variables';
import type { View } from './view';
import { inClientsWords, type InClientsWords } from './words';

export { separatorFor } from './keys';
export { clientPlaces, type ClientPlaces } from './places';
export type { View } from './view';

/** An operation in the form in which it is planned, with the means to translate back to the client's form. */
export interface Canonical {
  /** The operation, with canonical names for response keys and variables. */
  readonly document: DocumentNode;
  /** The document as a string, which is equal for operations that differ only in the client's names and literals. */
  readonly text: string;
  readonly variables: CanonicalVariables;
  /** Coerces the values of the operation's variables by the API schema. */
  readonly coerce: Coerce;
  readonly view: View;
  /** Translates a subgraph's message about the operation into the client's words. */
  readonly inClientsWords: InClientsWords;
}

/** An operation of a validated document. */
export interface ValidOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly root: GraphQLObjectType;
  /** See `separatorFor`. */
  readonly separator: string;
  /**
   * True to fetch an object separately for each response key under which it is requested, so that a failure under one
   * key does not affect the others.
   */
  readonly apart?: boolean;
}

/**
 * Brings an operation into its canonical form: fragments are inlined, constant conditions are resolved and duplicate
 * selections are merged. No name in the canonical form comes from the client.
 */
export function canonicalForm({
  schema,
  operation,
  fragments,
  root,
  separator,
  apart = false,
}: ValidOperation): Canonical {
  const variables = new CanonicalVariables(schema, operation.variableDefinitions ?? []);
  const naming: Naming = { separator, variables, numbered: new Map() };
  const readKeys = new Map<FieldNode, string>();
  const isMutation = operation.operation === OperationTypeNode.MUTATION;

  /**
   * Adds selections to the canonical ones, and returns them as the client sees them. Nested fragments may exclude every
   * type that an object can have. Such fragments select nothing, and the planner would not request the object at all.
   */
  function walk(
    set: SelectionSetNode,
    { parent, possible }: Place,
    keys: Keys,
    into: CanonicalSelections,
  ): SelectionNode[] {
    return set.selections.flatMap((node): SelectionNode[] => {
      const sorted = sortedDirectives(node.directives, variables);
      if (sorted === null) return [];
      if (node.kind === Kind.FIELD) return [field(node, sorted, parent, keys, into)];
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      if (fragment === undefined) return [];
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const type = isCompositeType(condition) ? condition : parent;
      const left = possible.filter(
        (one) => one === type || (isAbstractType(type) && schema.isSubType(type, one)),
      );
      if (left.length === 0 && possible.length > 0) return [];
      const narrows = type === parent ? undefined : type.name;
      const inside = walk(
        fragment.selectionSet,
        { parent: type, possible: left },
        keys,
        into.fragment(narrows, sorted),
      );
      if (narrows === undefined && sorted.conditions.length === 0) return inside;
      return [
        {
          kind: Kind.INLINE_FRAGMENT,
          ...(narrows !== undefined && { typeCondition: named(narrows) }),
          directives: sorted.conditions,
          selectionSet: { kind: Kind.SELECTION_SET, selections: inside },
        },
      ];
    });
  }

  function field(
    node: FieldNode,
    sorted: SortedDirectives,
    parent: GraphQLCompositeType,
    keys: Keys,
    into: CanonicalSelections,
  ): FieldNode {
    const name = node.name.value;
    const responseKey = (node.alias ?? node.name).value;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? fieldOf(schema, parent, name) : undefined;
    const type = definition && getNamedType(definition.type);
    const isLeaf = type === undefined || isLeafType(type);
    const only = (isMutation && parent === root) || (apart && !isLeaf) ? responseKey : null;
    const canonical = keys.of({ node, definition, directives: sorted.others, only });
    const below = into.field(name, canonical, sorted, isLeaf);
    const selected =
      below !== null && isCompositeType(type) && node.selectionSet !== undefined
        ? walk(node.selectionSet, placeOf(type, schema), canonical.below, below)
        : null;
    const seen: FieldNode = {
      kind: Kind.FIELD,
      ...(responseKey !== name && { alias: nameNode(responseKey) }),
      name: nameNode(name),
      directives: sorted.conditions,
      ...(selected && { selectionSet: { kind: Kind.SELECTION_SET, selections: selected } }),
    };
    readKeys.set(seen, canonical.key);
    return seen;
  }

  const selections = new CanonicalSelections(isMutation);
  const seen = walk(operation.selectionSet, placeOf(root, schema), new Keys(naming), selections);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: operation.operation,
        variableDefinitions: variables.definitions,
        directives: (operation.directives ?? []).map((directive) => ({
          ...directive,
          arguments: (directive.arguments ?? []).map((argument) => ({
            ...argument,
            value: variables.renamed(argument.value),
          })),
        })),
        selectionSet: selections.set,
      },
    ],
  };
  return {
    document,
    text: flat(print(document)),
    variables,
    coerce: coercer(schema, variables.definitions),
    inClientsWords: inClientsWords(variables, naming.numbered),
    view: { schema, root, selectionSet: { kind: Kind.SELECTION_SET, selections: seen }, readKeys },
  };
}

/** A place in an operation at which fields are selected. */
interface Place {
  readonly parent: GraphQLCompositeType;
  /** The possible types of an object here; empty if the schema knows none. */
  readonly possible: readonly GraphQLObjectType[];
}

function placeOf(parent: GraphQLCompositeType, schema: GraphQLSchema): Place {
  return { parent, possible: isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent] };
}

/** Flattens a string: V8 keeps the pieces of a concatenated string in memory. */
function flat(text: string): string {
  return Buffer.from(text).toString();
}
