import type { QueryPlanSelectionNode } from './plan';
import { merge } from './merge';
import type { IsOfType } from './types';

type Json = Record<string, unknown>;

/** What another subgraph is told of an entity: its type and its key; null where the entity lacks a part of it. */
export type Represent = (entity: Json) => Json | null;

/**
 * Compiles the `requires` of a fetch into a function that makes an entity's representation. An entity without
 * `__typename` has none: it is not known what it is.
 */
export function representer(requires: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Represent {
  const take = taker(requires, isOfType);
  return (entity) => {
    const taken = take(entity);
    return taken !== null && typeof taken['__typename'] === 'string' ? taken : null;
  };
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
    if (taken !== null) merge(into, taken);
    return true;
  };
}

/** Entities that look the same to the subgraph are asked about once. */
export interface Represented {
  readonly representations: readonly Json[];
  /** For each representation, the entities that it stands for: their positions. */
  readonly standsFor: readonly (readonly number[])[];
}

/** A text that is the same for the same representation, and for no other of one fetch: its type says which keys it has. */
function identityOf(representation: Json): string {
  let text = '';
  for (const name in representation) {
    const value = representation[name];
    if (typeof value !== 'string') return JSON.stringify(representation);
    text += `${String(value.length)} ${value}`;
  }
  return text;
}

/** Makes the representations of entities, each different one once, in the order of the entities. */
export function represent(entities: readonly Json[], of: Represent): Represented {
  const representations: Json[] = [];
  const standsFor: number[][] = [];
  const known = new Map<string, number[]>();
  entities.forEach((entity, position) => {
    const representation = of(entity);
    if (representation === null) return;
    const key = identityOf(representation);
    const same = known.get(key);
    if (same !== undefined) {
      same.push(position);
      return;
    }
    const positions = [position];
    known.set(key, positions);
    representations.push(representation);
    standsFor.push(positions);
  });
  return { representations, standsFor };
}
