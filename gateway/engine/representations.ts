import type { Budget } from './budget';
import type { QueryPlanSelectionNode } from './plan';
import { merge } from './merge';
import { objectTaker } from './objects';
import type { IsOfType } from './types';

type Json = Record<string, unknown>;

/**
 * Makes a representation of an entity for another subgraph: its type and the required fields, such as a key. Returns
 * null if the entity lacks one of them.
 */
export type Represent = (entity: Json) => Json | null;

/**
 * Compiles the `requires` of a fetch into a function that makes representations. An entity without `__typename` gets no
 * representation, because its type is unknown.
 */
export function representer(requires: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Represent {
  const ofAny = taker(requires, isOfType);
  const byType = new Map<string, Take>();
  return (entity) => {
    const name = entity['__typename'];
    if (typeof name !== 'string') return null;
    let take = byType.get(name);
    if (take === undefined) byType.set(name, (take = simpleTaker(requires, name, isOfType) ?? ofAny));
    const taken = take(entity);
    return taken !== null && typeof taken['__typename'] === 'string' ? taken : null;
  };
}

/**
 * Builds a faster function for a type to which only one fragment applies, if that fragment has only fields without
 * subfields; returns null for other types.
 */
function simpleTaker(
  requires: readonly QueryPlanSelectionNode[],
  name: string,
  isOfType: IsOfType,
): Take | null {
  const [only, ...others] = requires.filter(
    (each) => each.kind === 'Field' || each.typeCondition === undefined || isOfType(name, each.typeCondition),
  );
  if (only?.kind !== 'InlineFragment' || others.length > 0) return null;
  const keys = only.selections.map((each) =>
    each.kind === 'Field' && each.selections === undefined ? (each.alias ?? each.name) : null,
  );
  return keys.every((key) => key !== null) ? objectTaker([...new Set(keys)]) : null;
}

type Take = (source: Json) => Json | null;
type Put = (source: Json, into: Json) => boolean;

function taker(selections: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Take {
  const parts = selections.map((selection) =>
    selection.kind === 'Field' ? field(selection, isOfType) : fragment(selection, isOfType),
  );
  return (source) => {
    const taken: Json = {};
    for (const put of parts) if (!put(source, taken)) return null;
    return taken;
  };
}

function field(selection: Extract<QueryPlanSelectionNode, { kind: 'Field' }>, isOfType: IsOfType): Put {
  const key = selection.alias ?? selection.name;
  const below = selection.selections === undefined ? null : taker(selection.selections, isOfType);
  const valueOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(valueOf);
    return below === null || value === null ? value : below(value as Json);
  };
  return (source, into) => {
    const value = source[key];
    if (value === undefined) return false;
    into[key] = valueOf(value);
    return true;
  };
}

function fragment(
  selection: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>,
  isOfType: IsOfType,
): Put {
  const type = selection.typeCondition;
  const take = taker(selection.selections, isOfType);
  return (source, into) => {
    const name = source['__typename'];
    if (type === undefined || typeof name !== 'string' || !isOfType(name, type)) return true;
    const taken = take(source);
    if (taken !== null) merge(into, taken, () => true);
    return true;
  };
}

/** Representations of entities. Entities with equal representations share a representation. */
export interface Represented {
  readonly representations: readonly Json[];
  /** For each representation, the positions of its entities. */
  readonly standsFor: readonly (readonly number[])[];
  /** True if some entities have no representation. */
  readonly leavesSome: boolean;
}

/**
 * Returns a value that identifies a representation among the representations of its type in one fetch. The type
 * determines its keys, usually one.
 */
function identityOf(representation: Json): unknown {
  let identity: unknown;
  for (const name in representation) {
    if (name === '__typename') continue;
    const value = representation[name];
    if (identity !== undefined || typeof value !== 'string') return JSON.stringify(representation);
    identity = value;
  }
  return identity;
}

/** Makes the distinct representations of entities, in order of first appearance. */
export function represent(entities: readonly Json[], of: Represent, budget: Budget): Represented {
  const representations: Json[] = [];
  const standsFor: number[][] = [];
  const known = new Map<unknown, Map<unknown, number[]>>();
  let leavesSome = false;
  for (let position = 0; position < entities.length; position += 1) {
    budget.spend();
    const representation = of(entities[position] as Json);
    if (representation === null) {
      leavesSome = true;
      continue;
    }
    const type = representation['__typename'];
    let ofType = known.get(type);
    if (ofType === undefined) known.set(type, (ofType = new Map<unknown, number[]>()));
    const identity = identityOf(representation);
    const same = ofType.get(identity);
    if (same !== undefined) {
      same.push(position);
      continue;
    }
    const positions = [position];
    ofType.set(identity, positions);
    representations.push(representation);
    standsFor.push(positions);
  }
  return { representations, standsFor, leavesSome };
}
