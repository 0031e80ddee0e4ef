import { getNullableType, isListType, isNonNullType, type GraphQLField } from 'graphql';
import { anyHolds, type Condition } from '../engine/conditions';
import type { Raw } from './given';
import type { Counted } from './profile';
import { boundOf, NOTHING, type Bound, type SelectionCost } from './selection';
import type { ObjectSize, Pages } from './sizes';

/** One count of a question's cost. */
export interface Run {
  readonly variables: Raw;
  /** Told of what each field adds by itself. */
  readonly tell: ((path: string, added: Bound) => void) | undefined;
}

/** A field of an answer, ready to be counted. */
export interface FieldCost {
  readonly bound: (at: Counted, pages: Pages | undefined, run: Run) => Bound;
}

/** What every field has. */
export interface Asked {
  /** Where it stands in the answer, by the client's names: `meetings.nodes.title`. */
  readonly path: string;
  readonly key: string;
  readonly conditions: readonly Condition[];
  /** As how many objects each object or value of it counts. */
  readonly weight: number;
  /** What it counts each time that it is asked. */
  readonly argumentWeight: number;
}

/** Counts a field only where it is asked for: its conditions may say that it is not. */
function where({ conditions }: Asked, bound: FieldCost['bound']): FieldCost {
  if (conditions.some((condition) => condition.length === 0)) return { bound };
  return {
    bound: (at, pages, run) => (anyHolds(conditions, run.variables) ? bound(at, pages, run) : NOTHING),
  };
}

/** A name in quotation marks, a colon and a comma. */
function keyBytes({ key }: Asked): number {
  return key.length + 4;
}

/** A field that gives values. */
export function valueCost(asked: Asked, bytesOf: (at: Counted) => number): FieldCost {
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

/** A field that gives objects. */
export function objectCost(
  asked: Asked,
  type: GraphQLField<unknown, unknown>['type'],
  size: ObjectSize,
  below: SelectionCost,
): FieldCost {
  const { path, weight, argumentWeight } = asked;
  // `[]`, `{}` or `null` for each that it is asked of; for each object `{}` and a comma, or `null` in a list.
  const isList = isListType(getNullableType(type));
  const forEach = keyBytes(asked) + (isNonNullType(type) ? 2 : 4);
  const forObject = isList ? 5 : 0;
  return where(asked, (at, outer, run) => {
    if (at.count === 0) return NOTHING;
    const { objects, pages } = size.count({ at, pages: outer, variables: run.variables });
    const own = {
      objects: objects.count * weight + at.count * argumentWeight,
      bytes: at.count * forEach + objects.count * forObject,
    };
    run.tell?.(path, own);
    const inside = boundOf(below, objects, pages, run);
    return { objects: own.objects + inside.objects, bytes: own.bytes + inside.bytes };
  });
}
