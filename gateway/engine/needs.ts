import { Kind, type DocumentNode, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { ALWAYS, anyHolds, narrowed, type Condition, type Variables } from './conditions';
import type { FetchNode, QueryPlanSelectionNode } from './plan';
import type { Joins } from './supergraph';

/** Names of fields, and below each those of its own. */
export type Names = ReadonlyMap<string, Names>;

/** A field that its subgraph works out from what it is told of the entity. */
export interface Needing {
  readonly node: FieldNode;
  /** It is asked where one of these holds; of one that is never asked there is none. */
  readonly conditions: readonly Condition[];
  /** What it is worked out from. */
  readonly needed: Names;
}

/** The fields of an entity fetch that need more than a key. */
export function needingIn(fetch: FetchNode, joins: Joins): readonly Needing[] {
  const found: Needing[] = [];
  const visit = (selection: SelectionNode, type: string, outer: Condition | null): void => {
    const condition = outer && narrowed(outer, selection.directives);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value ?? type;
      for (const below of selection.selectionSet.selections) visit(below, on, condition);
    } else if (selection.kind === Kind.FIELD) {
      const required = joins.requiredFor(fetch.serviceName, type, selection.name.value);
      if (required === undefined) return;
      found.push({
        node: selection,
        conditions: condition === null ? [] : [condition],
        needed: namesIn([required]),
      });
    }
  };
  for (const root of rootsOf(fetch.operationDocumentNode))
    for (const selection of root.selectionSet?.selections ?? []) visit(selection, '', ALWAYS);
  return found;
}

/** The `_entities` of a fetch. */
function rootsOf(document: DocumentNode | undefined): readonly FieldNode[] {
  const operation = document?.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operation?.selectionSet.selections.filter((one) => one.kind === Kind.FIELD) ?? [];
}

/** The names in selections, whatever type they are on. */
export function namesIn(sets: readonly SelectionSetNode[]): Names {
  const names = new Map<string, SelectionSetNode[]>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (selection.kind === Kind.FIELD) {
        const below = names.get(selection.name.value) ?? [];
        if (selection.selectionSet !== undefined) below.push(selection.selectionSet);
        names.set(selection.name.value, below);
      }
    }
  };
  sets.forEach(visit);
  return new Map([...names].map(([name, below]) => [name, namesIn(below)]));
}

/** All names of several. */
export function together(several: readonly Names[]): Names {
  const names = new Map<string, Names[]>();
  for (const some of several)
    for (const [name, below] of some) names.set(name, [...(names.get(name) ?? []), below]);
  return new Map([...names].map(([name, below]) => [name, together(below)]));
}

/**
 * What of a fetch's `requires` is left where only some of the fields that need more than a key are asked: their inputs, the
 * keys, and whatever none of those fields needs.
 */
export function requiresFor(
  fetch: FetchNode,
  joins: Joins,
  { all, asked }: { readonly all: readonly Needing[]; readonly asked: readonly Needing[] },
): readonly QueryPlanSelectionNode[] {
  const needed = together(all.map((each) => each.needed));
  const keys = (fetch.requires ?? []).flatMap((each) =>
    each.kind === 'InlineFragment' && each.typeCondition !== undefined
      ? joins.keysOf(fetch.serviceName, each.typeCondition)
      : [],
  );
  const wanted = together([namesIn(keys), ...asked.map((each) => each.needed)]);
  return left(fetch.requires ?? [], needed, wanted);
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

/** The `requires` of a fetch for given variables. */
export type RequiresFor = (variables: Variables) => readonly QueryPlanSelectionNode[];

/**
 * What an entity has to have to be asked about: where a field is not asked, for a condition of its own, what only that
 * field needs was not fetched, and is not wanted. The same variables give the same array.
 */
export function requiresByCondition(fetch: FetchNode, joins: Joins): RequiresFor {
  const requires = fetch.requires ?? [];
  const mayBeConditional = /@(include|skip)\b/.test(fetch.operation);
  const all = mayBeConditional ? needingIn(fetch, joins) : [];
  if (all.every(({ conditions }) => conditions.some((condition) => condition.length === 0)))
    return () => requires;
  const known = new Map<string, readonly QueryPlanSelectionNode[]>();
  return (variables) => {
    const asked = all.filter(({ conditions }) => anyHolds(conditions, variables));
    if (asked.length === all.length) return requires;
    const key = asked.map((each) => all.indexOf(each)).join();
    let left = known.get(key);
    if (left === undefined) known.set(key, (left = requiresFor(fetch, joins, { all, asked })));
    return left;
  };
}
