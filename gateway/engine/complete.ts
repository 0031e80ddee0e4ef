import {
  GraphQLError,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { fieldsOf, rootOf, type View } from './canonical/view';
import type { Selected } from './collect';
import { anyHolds, holds, type Variables } from './conditions';
import { scalarOf } from './scalars';

type Json = Record<string, unknown>;

/** A response worked out field by field. */
export interface Completed {
  readonly data: Json | null;
  /** Values that were refused, nulls where none may be: what the subgraphs' errors do not tell already. */
  readonly errors: readonly GraphQLError[];
}

/** Thrown to the nearest place that may be null. */
class Refused extends Error {}

/**
 * Completes a response by the specification's rules for null and errors: a null where none may be makes its parent null.
 * It is slower than the writer and only needed where the writer gives up.
 */
export function complete(view: View, source: Json, variables: Variables): Completed {
  const { schema } = view;
  const errors: GraphQLError[] = [];

  function object(
    type: GraphQLObjectType,
    selected: readonly Selected[],
    from: Json,
    path: readonly (string | number)[],
  ): Json {
    // A key may be any name, `__proto__` as well.
    const made = Object.create(null) as Json;
    for (const { field, read, when, unless } of fieldsOf(view, type, selected)) {
      if (!holds(when, variables) || anyHolds(unless, variables)) continue;
      const { key, name, below } = field;
      const definition = type.getFields()[name];
      if (name === TypeNameMetaFieldDef.name) made[key] = type.name;
      else if (definition !== undefined)
        made[key] = value(definition.type, below, from[read], [...path, key], `${type.name}.${key}`);
    }
    return made;
  }

  /** `field` says what is meant when something is refused. */
  function value(
    type: GraphQLOutputType,
    below: readonly Selected[],
    found: unknown,
    path: readonly (string | number)[],
    field: string,
  ): unknown {
    if (isNonNullType(type)) {
      const known = errors.length;
      const completed = value(type.ofType, below, found, path, field);
      if (completed !== null) return completed;
      if (errors.length === known) refuse(`Cannot return null for non-nullable field ${field}.`, path);
      throw new Refused();
    }
    if (found === null || found === undefined) return null;
    try {
      return present(type, below, found, path, field);
    } catch (error) {
      if (error instanceof Refused) return null;
      throw error;
    }
  }

  function present(
    type: GraphQLOutputType,
    below: readonly Selected[],
    found: unknown,
    path: readonly (string | number)[],
    field: string,
  ): unknown {
    if (isListType(type)) {
      if (!Array.isArray(found)) return refuse(`Expected a list for field ${field}.`, path);
      const items = type.ofType as GraphQLOutputType;
      return found.map((item, index) => value(items, below, item, [...path, index], field));
    }
    if (isLeafType(type)) {
      const valid = isEnumType(type)
        ? typeof found === 'string' && type.getValue(found) != null
        : scalarOf(type.name).fits(found);
      return valid ? found : refuse(`Invalid value found for field ${field}.`, path);
    }
    const name = isObjectType(type) ? type.name : (found as Json)['__typename'];
    const runtime = typeof name === 'string' ? schema.getType(name) : undefined;
    const fits =
      isObjectType(runtime) &&
      (runtime === type || (isAbstractType(type) && schema.isSubType(type, runtime)));
    if (typeof found !== 'object' || !fits) return refuse(`Invalid object found for field ${field}.`, path);
    return object(runtime, below, found as Json, path);
  }

  function refuse(message: string, path: readonly (string | number)[]): null {
    errors.push(new GraphQLError(message, { path }));
    return null;
  }

  try {
    return { data: object(view.root, rootOf(view), source, []), errors };
  } catch (error) {
    if (error instanceof Refused) return { data: null, errors };
    throw error;
  }
}
