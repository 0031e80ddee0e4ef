import {
  Kind,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { namesIn, together, type Names, type Needing } from './needs';
import type { FetchNode, QueryPlanSelectionNode } from './plan';
import type { Joins } from './supergraph';

/** A choice of the fields of an entity fetch. */
interface Subset {
  /** All fields that need more than a key. */
  readonly all: readonly Needing[];
  /** The fields chosen from `all`. */
  readonly asked: readonly Needing[];
  /** True to include the fields that need only a key. */
  readonly others: boolean;
}

/** Reduces an entity fetch to some of its fields, and its `requires` to the fields that these need. */
export function subsetOf(fetch: FetchNode, joins: Joins, { all, asked, others }: Subset): FetchNode {
  const needing = new Set(all.map(({ node }) => node));
  const nodes = new Set(asked.map(({ node }) => node));
  const document = asking(
    fetch.operationDocumentNode,
    (node) => nodes.has(node) || (others && !needing.has(node)),
  );
  return withDocument({ ...fetch, requires: [...requiresFor(fetch, joins, all, asked)] }, document);
}

/** Replaces the document of a fetch. */
export function withDocument(fetch: FetchNode, document: DocumentNode): FetchNode {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const variables = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  return {
    ...fetch,
    operation: print(document),
    operationDocumentNode: document,
    ...(fetch.variableUsages !== undefined && {
      variableUsages: variables.filter((name) => name !== 'representations'),
    }),
  };
}

/**
 * Reduces `requires` to the fields that the chosen fields need, the keys, and the fields that no field in `all` needs.
 */
function requiresFor(
  { serviceName, requires = [] }: FetchNode,
  joins: Joins,
  all: readonly Needing[],
  asked: readonly Needing[],
): readonly QueryPlanSelectionNode[] {
  const keys = requires.flatMap((each) =>
    each.kind === 'InlineFragment' && each.typeCondition !== undefined
      ? joins.keysOf(serviceName, each.typeCondition)
      : [],
  );
  const wanted = together([namesIn(keys), ...asked.map((each) => each.needed)]);
  // A type name alone identifies nothing.
  return left(requires, together(all.map((each) => each.needed)), wanted).filter(
    (each) => each.kind === 'Field' || !each.selections.every(isTypeName),
  );
}

function left(
  selections: readonly QueryPlanSelectionNode[],
  needed: Names,
  wanted: Names,
): readonly QueryPlanSelectionNode[] {
  return selections.flatMap((selection): readonly QueryPlanSelectionNode[] => {
    if (selection.kind === 'InlineFragment')
      return [{ ...selection, selections: [...left(selection.selections, needed, wanted)] }];
    const below = needed.get(selection.name);
    if (below === undefined) return [selection];
    const own = wanted.get(selection.name);
    if (own === undefined) return [];
    if (selection.selections === undefined) return [selection];
    return [{ ...selection, selections: [...left(selection.selections, below, own)] }];
  });
}

const isTypeName = (selection: QueryPlanSelectionNode): boolean =>
  selection.kind === 'Field' && selection.name === '__typename';

/** Reduces a fetch's document to some of the fields of its entities. */
function asking(document: DocumentNode | undefined, keeps: (node: FieldNode) => boolean): DocumentNode {
  const inEntity = (set: SelectionSetNode): SelectionSetNode => ({
    ...set,
    selections: set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return keeps(selection) ? [selection] : [];
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      const below = inEntity(selection.selectionSet);
      return below.selections.length === 0 ? [] : [{ ...selection, selectionSet: below }];
    }),
  });
  return {
    kind: Kind.DOCUMENT,
    definitions: (document?.definitions ?? []).map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? withUsedVariables({
            ...definition,
            selectionSet: {
              ...definition.selectionSet,
              selections: definition.selectionSet.selections.map((root) =>
                root.kind === Kind.FIELD && root.selectionSet !== undefined
                  ? { ...root, selectionSet: inEntity(root.selectionSet) }
                  : root,
              ),
            },
          })
        : definition,
    ),
  };
}

function withUsedVariables(operation: OperationDefinitionNode): OperationDefinitionNode {
  const used = new Set<string>();
  visit(operation.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const definitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value));
  return definitions === undefined ? operation : { ...operation, variableDefinitions: definitions };
}
