import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
} from 'graphql';
import type { Selected } from '../collect';
import { anyHolds, holds, type Variables } from '../conditions';
import type { ResponsePath } from '../paths';
import type { Joins } from '../supergraph';
import { fieldOf } from '../types';
import { fieldsOf, rootOf, type View } from './view';

/** The input of a search for places: the client's view of a response, and the data with its canonical keys. */
export interface Seen {
  readonly view: View;
  readonly data: unknown;
  readonly variables: Variables;
  /** Knows the fields that a plan fetches for others. */
  readonly joins: Pick<Joins, 'toldOf'>;
}

/** The places where a client sees a failure. */
export interface ClientPlaces {
  readonly places: readonly ResponsePath[];
  /**
   * True if the failure may also have nulled places that did not request the failed field, because they share an object
   * with a place that did.
   */
  readonly takesOthers: boolean;
}

/** A place that results from following a path through the client's selections. */
interface Followed {
  readonly place: ResponsePath;
  /** True if the place is at the end of the path and not part of the way along it. */
  readonly toEnd: boolean;
  /**
   * True if the failed field was fetched here neither for the client nor for another field, and its failure nulled
   * nothing else.
   */
  readonly forNobody: boolean;
}

/** A type along a path, and the fields that the client requests of the type. */
interface Passed {
  readonly type: string;
  readonly fields: readonly string[];
}

/**
 * Returns the places at which a client sees a failure at a place of the data. There are several places if the client
 * requested the field under several keys. If the client did not request the field itself, the nearest place above it is
 * returned; but no place is returned where the field is fetched neither for the client nor for another field.
 */
export function clientPlaces(seen: Seen, path: ResponsePath): ClientPlaces {
  const { followed, isUnsure } = follow(seen, path);
  const toEnd = followed.filter((each) => each.toEnd);
  const told = toEnd.length > 0 ? toEnd : followed.filter((each) => !each.forNobody);
  return {
    places: told.map(({ place }) => place),
    takesOthers: toEnd.length > 0 && (toEnd.length < followed.length || isUnsure),
  };
}

/** The result of following a path. */
interface Following {
  readonly followed: readonly Followed[];
  /**
   * True if an object along the path is null, and the client requested the failed field only for some of the object's
   * possible types.
   */
  readonly isUnsure: boolean;
}

function follow({ view, data, variables, joins }: Seen, path: ResponsePath): Following {
  const followed: Followed[] = [];
  let isUnsure = false;
  const visit = (
    type: GraphQLCompositeType,
    selected: readonly Selected[],
    value: unknown,
    at: number,
    place: ResponsePath,
    above: readonly Passed[],
  ): void => {
    const step = path[at];
    const keys = new Set<string>();
    const passed = [...above];
    // If a subgraph gave up an entity, none of its fields are present, not even as null.
    let lacks = value == null;
    const objects = step === undefined ? [] : objectsOf(view, type, value);
    let asking = 0;
    for (const object of objects) {
      const fields = fieldsOf(view, object, selected);
      let asks = false;
      passed.push({ type: object.name, fields: fields.map(({ field }) => field.name) });
      for (const { field, read, when, unless } of fields) {
        if (!holds(when, variables) || anyHolds(unless, variables)) continue;
        lacks ||= (value as Readonly<Record<string, unknown>>)[read] === undefined;
        if (read !== step) continue;
        asks = true;
        if (keys.has(field.key)) continue;
        keys.add(field.key);
        const definition = fieldOf(view.schema, object, field.name);
        const named = definition && getNamedType(definition.type);
        let below = (value as Readonly<Record<string, unknown>> | null | undefined)?.[read];
        let next = at + 1;
        const here: (string | number)[] = [...place, field.key];
        for (let index = path[next]; typeof index === 'number'; index = path[next]) {
          here.push(index);
          below = Array.isArray(below) ? (below as unknown[])[index] : undefined;
          next += 1;
        }
        if (isCompositeType(named)) visit(named, field.below, below, next, here, passed);
        else followed.push({ place: here, toEnd: true, forNobody: false });
      }
      if (asks) asking += 1;
    }
    if (keys.size > 0) {
      isUnsure ||= asking < objects.length;
      return;
    }
    // A plan's paths do not distinguish types. A field that the client requests only of other types is fetched here for
    // nobody.
    const forNobody =
      typeof step === 'string' &&
      !lacks &&
      [...view.readKeys.values()].includes(step) &&
      !passed.some((each) => joins.toldOf(each.type, each.fields).has(step));
    followed.push({ place, toEnd: step === undefined, forNobody });
  };
  visit(view.root, rootOf(view), data, 0, [], []);
  return { followed, isUnsure };
}

/** Returns the possible types of an object; exactly one if the object names its type. */
function objectsOf(
  { schema }: View,
  type: GraphQLCompositeType,
  value: unknown,
): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type];
  const name = (value as { readonly __typename?: unknown } | null | undefined)?.__typename;
  const object = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(object)) return [object];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
