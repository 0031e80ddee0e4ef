import { Kind, type DocumentNode, type FieldNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { FetchNode, QueryPlanSelectionNode } from './plan';
import type { Joins } from './supergraph';

/** Field names, each with the names selected below it. */
export type Names = ReadonlyMap<string, Names>;

/** A field that its subgraph computes from other fields of the entity (`@requires`). */
export interface Needing {
  readonly node: FieldNode;
  /** The fields from which the subgraph computes it. */
  readonly needed: Names;
}

/** Finds the fields of an entity fetch that need more than a key. */
export function needingIn(fetch: FetchNode, joins: Joins): readonly Needing[] {
  const found: Needing[] = [];
  const visit = (selection: SelectionNode, type: string): void => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value ?? type;
      for (const below of selection.selectionSet.selections) visit(below, on);
    } else if (selection.kind === Kind.FIELD) {
      const required = joins.requiredFor(fetch.serviceName, type, selection.name.value);
      if (required !== undefined) found.push({ node: selection, needed: namesIn([required]) });
    }
  };
  if (fetch.requires === undefined) return found;
  for (const root of rootsOf(fetch.operationDocumentNode))
    for (const selection of root.selectionSet?.selections ?? []) visit(selection, '');
  return found;
}

/** Returns the root fields of a fetch: `_entities`. */
function rootsOf(document: DocumentNode | undefined): readonly FieldNode[] {
  const operation = document?.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return operation?.selectionSet.selections.filter((one) => one.kind === Kind.FIELD) ?? [];
}

/** Collects the field names in selections, regardless of type conditions. */
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

/** Merges several sets of names. */
export function together(several: readonly Names[]): Names {
  const names = new Map<string, Names[]>();
  for (const some of several)
    for (const [name, below] of some) names.set(name, [...(names.get(name) ?? []), below]);
  return new Map([...names].map(([name, below]) => [name, together(below)]));
}

/**
 * Collects the names of object-valued fields in the representations that subgraphs receive: in keys and in the fields
 * that other fields need.
 */
export function objectsToldIn(fetches: readonly FetchNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (selection: QueryPlanSelectionNode): void => {
    if (selection.kind === 'Field' && selection.selections !== undefined) names.add(selection.name);
    selection.selections?.forEach(visit);
  };
  for (const { requires = [] } of fetches) requires.forEach(visit);
  return names;
}
