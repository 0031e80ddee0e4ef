import { getNullableType, isListType, isNonNullType, type GraphQLField } from 'graphql';
import { anyHolds, type Condition } from '../engine/conditions';
import type { Raw } from './given';
import type { Counted } from './profile';
import { boundOf, NOTHING, type Bound, type SelectionCost } from './selection';
import type { ObjectSize, Pages } from './sizes';

/** One computation of an operation's cost. */
export interface Run {
  readonly variables: Raw;
  /** Called with the amount that each field adds by itself. */
  readonly tell: ((path: string, added: Bound) => void) | undefined;
}

/** The compiled cost of a field. */
export interface FieldCost {
  readonly bound: (at: Counted, pages: Pages | undefined, run: Run) => Bound;
}

/** The properties that all fields share. */
interface CostedField {
  /** The field's path in the response, in the client's names: `meetings.nodes.title`. */
  readonly path: string;
  readonly key: string;
  readonly conditions: readonly Condition[];
  /** The number of objects that each object or value of the field counts as. */
  readonly weight: number;
  /** The number of objects that the field's arguments count as, each time the field is requested. */
  readonly argumentWeight: number;
}

/** Counts a field only if its conditions (`@include`, `@skip`) hold. */
function where({ conditions }: CostedField, bound: FieldCost['bound']): FieldCost {
  if (conditions.some((condition) => condition.length === 0)) return { bound };
  return {
    bound: (at, pages, run) => (anyHolds(conditions, run.variables) ? bound(at, pages, run) : NOTHING),
  };
}

/** Returns the bytes of a key in quotation marks with a colon and a comma. */
function keyBytes({ key }: CostedField): number {
  return key.length + 4;
}

/** Compiles the cost of a field that returns values. */
export function valueCost(asked: CostedField, bytesOf: (at: Counted) => number): FieldCost {
  const { path, weight, argumentWeight } = asked;
  return where(asked, (at, _pages, run) => {
    const bound = {
      objects: at.count * (weight + argumentWeight),
      bytes: at.count * keyBytes(asked) + bytesOf(at),
    };
    run.tell?.(path, bound);
    return bound;
  });
}

/** Compiles the cost of a field that returns objects. */
export function objectCost(
  asked: CostedField,
  type: GraphQLField<unknown, unknown>['type'],
  size: ObjectSize,
  below: SelectionCost,
): FieldCost {
  const { path, weight, argumentWeight } = asked;
  // Each parent has `[]`, `{}` or `null`; in a list each object adds `{}` and a comma, or `null` and a comma.
  const isList = isListType(getNullableType(type));
  const forEach = keyBytes(asked) + (isNonNullType(type) ? 2 : 4);
  const forObject = isList ? 5 : 0;
  return where(asked, (at, outer, run) => {
    if (at.count === 0) return NOTHING;
    const { objects, items, pages } = size.count({ at, pages: outer, variables: run.variables });
    const own = {
      objects: objects.count * weight + at.count * argumentWeight,
      bytes: at.count * forEach + (items ?? objects.count) * forObject,
    };
    run.tell?.(path, own);
    const inside = boundOf(below, objects, pages, run);
    return { objects: own.objects + inside.objects, bytes: own.bytes + inside.bytes };
  });
}
