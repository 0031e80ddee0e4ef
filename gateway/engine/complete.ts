import {
  GraphQLError,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
  type GraphQLOutputType,
} from 'graphql';
import type { Budget } from './budget';
import { fieldsOf, rootOf, type View } from './canonical/view';
import type { FieldsType, Selected } from './collect';
import { anyHolds, holds, type Variables } from './conditions';
import { generalType, typeNeeded } from './general';
import { scalarOf } from './scalars';
import { fieldOf } from './types';

type Json = Record<string, unknown>;

/** A response completed field by field. */
export interface Completed {
  readonly data: Json | null;
  /** The errors about invalid values and forbidden nulls. */
  readonly errors: readonly GraphQLError[];
}

/** The code of an error about a null in a non-null place. */
const MISSING = 'NULL_NOT_ALLOWED';

/** The code of an error about a value that the schema does not accept. */
const INVALID = 'VALUE_NOT_ALLOWED';

/** Propagates a null to the nearest nullable place. */
class Refused extends Error {}

/**
 * Completes a response by the specification's rules for nulls and errors: a null in a non-null place nulls its parent.
 * It is slower than the writer and needed only if the writer gives up.
 */
export function complete(view: View, source: Json, variables: Variables, budget: Budget): Completed {
  const { schema } = view;
  const errors: GraphQLError[] = [];

  function object(
    type: FieldsType,
    selected: readonly Selected[],
    from: Json,
    path: readonly (string | number)[],
  ): Json {
    budget.spend();
    // A key may be any name, even `__proto__`.
    const made = Object.create(null) as Json;
    for (const { field, read, when, unless } of fieldsOf(view, type, selected)) {
      if (!holds(when, variables) || anyHolds(unless, variables)) continue;
      const { key, name, below } = field;
      const definition = fieldOf(schema, type, name);
      const place = [...path, key];
      if (name === TypeNameMetaFieldDef.name)
        made[key] = isObjectType(type) ? type.name : unnamed(type, place);
      else if (definition !== undefined)
        made[key] = value(definition.type, below, from[read], place, `${type.name}.${name}`);
    }
    return made;
  }

  /** Refuses the `__typename` of an object whose type no subgraph returned. */
  function unnamed(type: FieldsType, path: readonly (string | number)[]): never {
    refuse(MISSING, `No subgraph says which type of ${type.name} this object is.`, path);
    throw new Refused();
  }

  /** Completes a value. `field` names it in error messages. */
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
      if (errors.length === known)
        refuse(MISSING, `Cannot return null for non-nullable field ${field}.`, path);
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
      if (!Array.isArray(found)) return refuse(INVALID, `Expected a list for field ${field}.`, path);
      const items = type.ofType as GraphQLOutputType;
      budget.gather(found.length);
      return found.map((item, index) => {
        budget.spend();
        return value(items, below, item, [...path, index], field);
      });
    }
    if (isLeafType(type)) {
      const valid = isEnumType(type)
        ? typeof found === 'string' && type.getValue(found) != null
        : scalarOf(type.name).fits(found);
      if (valid) return isEnumType(type) ? found : scalarOf(type.name).form(found);
      return refuse(INVALID, `Invalid value found for field ${field}.`, path);
    }
    const name = isObjectType(type) ? type.name : (found as Json)['__typename'];
    const general = typeof found === 'object' ? generalType(schema, type, name) : null;
    if (general !== null && !anyHolds(typeNeeded(schema, general, below), variables))
      return object(general, below, found as Json, path);
    const runtime = typeof name === 'string' ? schema.getType(name) : undefined;
    const fits =
      isObjectType(runtime) &&
      (runtime === type || (isAbstractType(type) && schema.isSubType(type, runtime)));
    if (typeof found !== 'object' || !fits)
      return refuse(INVALID, `Invalid object found for field ${field}.`, path);
    return object(runtime, below, found as Json, path);
  }

  function refuse(code: string, message: string, path: readonly (string | number)[]): null {
    errors.push(new GraphQLError(message, { path, extensions: { code } }));
    return null;
  }

  try {
    return { data: object(view.root, rootOf(view), source, []), errors };
  } catch (error) {
    if (error instanceof Refused) return { data: null, errors };
    throw error;
  }
}

/**
 * Drops the errors of completion that subgraphs have already explained. A null is explained by an error at its place,
 * above it or below it, or if its subgraph returned nothing and reported why (`explained`). An invalid value is always
 * reported.
 */
export function notTold(
  refused: readonly GraphQLError[],
  told: readonly GraphQLError[],
  explained: readonly (readonly (string | number)[])[],
): readonly GraphQLError[] {
  if (told.length === 0) return refused;
  const places = [...told.flatMap(({ path }) => (path === undefined ? [] : [path])), ...explained];
  return refused.filter(
    ({ extensions, path = [] }) =>
      extensions['code'] !== MISSING || !places.some((place) => isAlong(place, path)),
  );
}

/** True if one path is a prefix of the other. */
function isAlong(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  const common = Math.min(one.length, other.length);
  for (let at = 0; at < common; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
