import {
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type InlineFragmentNode,
} from 'graphql';
import type { FieldsType } from './collect';
import type { Planner } from './planner';

/** True if an object whose `__typename` is `name` has the type `type`. */
export type IsOfType = (name: string, type: string) => boolean;

/** Returns a type test for a supergraph, which caches each result. */
export function typesOf(planner: Pick<Planner, 'supergraphSchema'>): IsOfType {
  const known = new Map<string, Map<string, boolean>>();
  const find = (name: string, type: string): boolean => {
    const schema = planner.supergraphSchema;
    const [object, conditional] = [schema.getType(name), schema.getType(type)];
    if (!isAbstractType(conditional) || !(isObjectType(object) || isInterfaceType(object))) return false;
    return schema.isSubType(conditional, object);
  };
  return (name, type) => {
    if (name === type) return true;
    let ofType = known.get(type);
    if (ofType === undefined) known.set(type, (ofType = new Map<string, boolean>()));
    let answer = ofType.get(name);
    if (answer === undefined) ofType.set(name, (answer = find(name, type)));
    return answer;
  };
}

/**
 * Returns a test that is true for the names of a supergraph's object types and false for interfaces, which some
 * subgraphs define as objects.
 */
export function concreteIn(planner: Pick<Planner, 'supergraphSchema'>): (name: string) => boolean {
  return (name) => isObjectType(planner.supergraphSchema.getType(name));
}

/** Returns the type condition of a fragment, if it has one. */
export function conditionOf(
  { typeCondition }: InlineFragmentNode,
  schema: GraphQLSchema,
): GraphQLCompositeType | undefined {
  const type = typeCondition && schema.getType(typeCondition.name.value);
  return isCompositeType(type) ? type : undefined;
}

/**
 * Returns the definition of a field, including the introspection fields of the query root; undefined for `__typename`.
 */
export function fieldOf(
  schema: GraphQLSchema,
  type: FieldsType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const field = type.getFields()[name];
  if (field !== undefined || type !== schema.getQueryType()) return field;
  return [SchemaMetaFieldDef, TypeMetaFieldDef].find((each) => each.name === name);
}
