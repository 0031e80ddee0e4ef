import { Kind, type SelectionSetNode } from 'graphql';
import type { FetchNode, QueryPlanSelectionNode } from './plan';
import { representer, type Represent } from './representations';
import { FRAGMENT, rewriter } from './rewrites';
import type { Joins } from './supergraph';
import type { IsOfType } from './types';

type Json = Record<string, unknown>;

/**
 * A representer for a `requires` of a fetch. Where types are asked about under the name of an interface, the planner can want
 * the key of some of them, and what a field needs of all: an entity that has no whole key, or not all of what is needed of
 * its type, has no representation.
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
 * Compiles the changes of what a fetch is told. The planner has every entity of an interface told under the interface's name:
 * here only those that are told a key of it, for others may be known by a key of their own type.
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

/** Whether a fragment wants a whole key of the type under whose name the subgraph is asked. */
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

/** Whether selections hold all fields of a key, in fragments within them too. */
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
