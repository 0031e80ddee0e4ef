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
import { needingIn, requiresFor, type Names, type Needing } from './needs';
import type { FetchDataRewrite, FetchNode, QueryPlanSelectionNode } from './plan';
import type { FixedFields, Joins } from './supergraph';

/**
 * Puts a fetch that the planner made with fields of fixed arguments into the terms of its subgraph: those fields are asked
 * by their own name, with their arguments, and told by it. Two that have one name cannot be told in one representation, so
 * such a fetch becomes several.
 */
export function inSubgraphsTerms(fetch: FetchNode, fixed: FixedFields, joins: Joins): readonly FetchNode[] {
  if (fixed.size === 0) return [fetch];
  return split(fetch, fixed, joins).map((one) => withRealNames(one, fixed));
}

function split(fetch: FetchNode, fixed: FixedFields, joins: Joins): readonly FetchNode[] {
  if (fetch.requires === undefined) return [fetch];
  const all = needingIn(fetch, joins);
  const groups: Needing[][] = [[]];
  for (const each of all) {
    const fitting = groups.find((group) => group.every((other) => !clash(each.needed, other.needed, fixed)));
    if (fitting === undefined) groups.push([each]);
    else fitting.push(each);
  }
  if (groups.length === 1) return [fetch];
  return groups.map((asked, index) => {
    const nodes = new Set(asked.map(({ node }) => node));
    const needing = new Set(all.map(({ node }) => node));
    const document = asking(
      fetch.operationDocumentNode,
      (node) => nodes.has(node) || (index === 0 && !needing.has(node)),
    );
    return withDocument({ ...fetch, requires: [...requiresFor(fetch, joins, { all, asked })] }, document);
  });
}

/** Whether two sets of names have one field with different arguments at the same place. */
function clash(some: Names, others: Names, fixed: FixedFields): boolean {
  const real = (name: string): string => fixed.get(name)?.field ?? name;
  return [...some].some(([name, below]) =>
    [...others].some(([other, belowOther]) =>
      name === other ? clash(below, belowOther, fixed) : real(name) === real(other),
    ),
  );
}

/** A fetch's document with only some of the fields of its entities. */
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

function withRealNames(fetch: FetchNode, fixed: FixedFields): FetchNode {
  const renames = renamesIn(fetch.requires ?? [], fixed, []);
  const document = fetch.operationDocumentNode;
  if (document === undefined) return fetch;
  const named = visit(document, {
    Field(node) {
      const real = fixed.get(node.name.value);
      if (real === undefined) return undefined;
      return {
        ...node,
        alias: node.alias ?? node.name,
        name: { kind: Kind.NAME as const, value: real.field },
        arguments: real.arguments,
      };
    },
  });
  if (named === document && renames.length === 0) return fetch;
  // Types are named by rewrites that come with the fetch, so these go first.
  return withDocument({ ...fetch, inputRewrites: [...renames, ...(fetch.inputRewrites ?? [])] }, named);
}

/** The changes that give what an entity is told by its own name, the deepest first. */
function renamesIn(
  selections: readonly QueryPlanSelectionNode[],
  fixed: FixedFields,
  path: readonly string[],
): FetchDataRewrite[] {
  return selections.flatMap((selection) => {
    if (selection.kind === 'InlineFragment') {
      const { typeCondition, selections: below } = selection;
      return renamesIn(
        below,
        fixed,
        typeCondition === undefined ? path : [...path, `... on ${typeCondition}`],
      );
    }
    const key = selection.alias ?? selection.name;
    const below = renamesIn(selection.selections ?? [], fixed, [...path, key]);
    const real = fixed.get(selection.name);
    if (real === undefined) return below;
    return [...below, { kind: 'KeyRenamer', path: [...path, key], renameKeyTo: real.field }];
  });
}

function withDocument(fetch: FetchNode, document: DocumentNode): FetchNode {
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
