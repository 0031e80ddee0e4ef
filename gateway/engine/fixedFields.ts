import { Kind, visit } from 'graphql';
import { needingIn, type Names, type Needing } from './needs';
import { subsetOf, withDocument } from './subset';
import type { FetchDataRewrite, FetchNode, QueryPlanSelectionNode } from './plan';
import type { FixedFields, Joins } from './supergraph';

/**
 * Translates a fetch from the planner's fixed-argument fields (see `withFixedFields`) into the terms of its subgraph:
 * fields are selected and passed under their real names, with their arguments. One representation cannot hold two
 * fields of the same name, so such a fetch is split into several.
 */
export function inSubgraphsTerms(fetch: FetchNode, fixed: FixedFields, joins: Joins): readonly FetchNode[] {
  if (fixed.size === 0) return [fetch];
  return split(fetch, fixed, joins).map((one) => withRealNames(one, fixed));
}

function split(fetch: FetchNode, fixed: FixedFields, joins: Joins): readonly FetchNode[] {
  const all = needingIn(fetch, joins);
  const groups: Needing[][] = [[]];
  for (const each of all) {
    const fitting = groups.find((group) => group.every((other) => !clash(each.needed, other.needed, fixed)));
    if (fitting === undefined) groups.push([each]);
    else fitting.push(each);
  }
  if (groups.length === 1) return [fetch];
  return groups.map((asked, index) => subsetOf(fetch, joins, { all, asked, others: index === 0 }));
}

/** True if two sets of names have one field with different arguments at the same place. */
function clash(some: Names, others: Names, fixed: FixedFields): boolean {
  const real = (name: string): string => fixed.get(name)?.field ?? name;
  return [...some].some(([name, below]) =>
    [...others].some(([other, belowOther]) =>
      name === other ? clash(below, belowOther, fixed) : real(name) === real(other),
    ),
  );
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
  // The fetch's own rewrites change type names, to which the paths of these renames refer, so the renames come first.
  return withDocument({ ...fetch, inputRewrites: [...renames, ...(fetch.inputRewrites ?? [])] }, named);
}

/** Returns the rewrites that restore the real names of the fields in a representation, the deepest first. */
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
