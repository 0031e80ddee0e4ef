import { Kind, type SelectionSetNode } from 'graphql';
import type { FetchNode, QueryPlanSelectionNode } from './plan';
import { representer, type Represent } from './representations';
import { FRAGMENT, rewriter } from './rewrites';
import type { Joins } from './supergraph';
import type { IsOfType } from './types';

type Json = Record<string, unknown>;

/**
 * Builds the representer for the `requires` of a fetch. If types are fetched under the name of an interface, the
 * planner may require the key for only some of the types, but a field's needs for all of them. Here an entity with an
 * incomplete key, or without all the fields needed of its type, gets no representation.
 */
export function keyedRepresenter(fetch: FetchNode, joins: Joins, isOfType: IsOfType): Represent {
  const { requires = [] } = fetch;
  const of = representer(requires, isOfType);
  if (fetch.inputRewrites === undefined || requires.length === 1) return of;
  const keyed = requires.filter((each) => holdsKey(each, fetch, joins, isOfType));
  if (keyed.length === 0 || keyed.length === requires.length) return of;
  const ofKeyed = representer(keyed, isOfType);
  const others = requires
    .filter((each) => !keyed.includes(each))
    .map((each) => ({ type: typeOf(each), of: representer([each], isOfType) }));
  return (entity) => {
    const name = entity['__typename'];
    const lacks = ({ type, of: take }: (typeof others)[number]): boolean =>
      (type === undefined || (typeof name === 'string' && isOfType(name, type))) && take(entity) === null;
    return ofKeyed(entity) === null || others.some(lacks) ? null : of(entity);
  };
}

/**
 * Compiles the rewrites of a fetch's representations. The planner renames every entity of an interface to the
 * interface. Here only entities that carry one of the interface's keys are renamed, because the others may be known by
 * a key of their own type.
 */
export function inputRewriter(
  { serviceName, inputRewrites = [] }: FetchNode,
  joins: Joins,
  isOfType: IsOfType,
): ((representations: readonly Json[]) => void) | null {
  if (inputRewrites.length === 0) return null;
  const changes = inputRewrites.map((rewrite) => ({
    apply: rewriter([rewrite], isOfType),
    keys: rewrite.kind === 'ValueSetter' ? joins.keysOf(serviceName, String(rewrite.setValueTo)) : [],
  }));
  return (representations) => {
    for (const representation of representations)
      for (const { apply, keys } of changes)
        if (keys.length === 0 || keys.some((key) => tells(representation, key))) apply?.(representation);
  };
}

function tells(representation: Json, { selections }: SelectionSetNode): boolean {
  return selections.every(
    (part) => part.kind !== Kind.FIELD || representation[part.name.value] !== undefined,
  );
}

/** True if a fragment selects a whole key of its type, or of the type under whose name the subgraph is queried. */
function holdsKey(
  selection: QueryPlanSelectionNode,
  { serviceName, inputRewrites = [] }: FetchNode,
  joins: Joins,
  isOfType: IsOfType,
): boolean {
  const type = typeOf(selection);
  if (selection.kind === 'Field' || type === undefined) return true;
  const asked = inputRewrites.flatMap((rewrite) => {
    const [of = '', key] = rewrite.path;
    return rewrite.kind === 'ValueSetter' && key === '__typename' && isOfType(type, of.slice(FRAGMENT.length))
      ? [String(rewrite.setValueTo)]
      : [];
  });
  return [type, ...asked].some((one) =>
    joins.keysOf(serviceName, one).some((key) => holds(selection.selections, key)),
  );
}

function typeOf(selection: QueryPlanSelectionNode): string | undefined {
  return selection.kind === 'InlineFragment' ? selection.typeCondition : undefined;
}

/** True if the selections contain all fields of a key, including in fragments. */
function holds(selections: readonly QueryPlanSelectionNode[], key: SelectionSetNode): boolean {
  const fields = fieldsIn(selections);
  return key.selections.every((part) => {
    if (part.kind !== Kind.FIELD) return true;
    const found = fields.find(({ name }) => name === part.name.value);
    if (found === undefined) return false;
    return part.selectionSet === undefined || holds(found.selections ?? [], part.selectionSet);
  });
}

function fieldsIn(
  selections: readonly QueryPlanSelectionNode[],
): readonly Extract<QueryPlanSelectionNode, { kind: 'Field' }>[] {
  return selections.flatMap((each) => (each.kind === 'Field' ? [each] : fieldsIn(each.selections)));
}
