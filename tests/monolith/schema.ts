import { readFileSync } from 'node:fs';
import {
  buildSchema,
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { andThen } from '../../subgraphs/kit/maybePromise';
import type { MonolithContext } from './contexts';
import { entityFinder, mark, originOf } from './entities';
import { keyOf, ownersOf, type Part } from './ownership';

type Resolver = GraphQLFieldResolver<unknown, MonolithContext>;

/**
 * Builds one executable schema of all subgraphs: the one that a server without federation would serve, from the same
 * resolvers. If an object's field belongs to a subgraph other than the object's own, it is resolved through that
 * subgraph's entities.
 */
export function monolithSchema(parts: readonly Part[]): GraphQLSchema {
  const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type) && !isSpecifiedScalarType(type)) adopt(type, parts);
    else if (isAbstractType(type)) type.resolveType = typeResolver(type.name, parts);
    else if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        resolveField(schema, type, field as GraphQLField<unknown, MonolithContext>, parts);
  }
  return schema;
}

/** Copies a scalar's functions from the subgraphs; the API schema has only its name. */
function adopt(scalar: { name: string }, parts: readonly Part[]): void {
  const { serialize, parseValue, parseLiteral } =
    parts.map(({ schema }) => schema.getType(scalar.name)).find(isScalarType) ?? {};
  Object.assign(scalar, { serialize, parseValue, parseLiteral });
}

function typeResolver(name: string, parts: readonly Part[]) {
  const resolvers = parts.flatMap(({ schema }) => {
    const type = schema.getType(name);
    return isAbstractType(type) && type.resolveType ? [type.resolveType] : [];
  });
  return (value: { __typename?: string }) =>
    value.__typename ?? (resolvers[0]?.(value, {}, undefined as never, undefined as never) as string);
}

function resolveField(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, MonolithContext>,
  parts: readonly Part[],
): void {
  const owners = ownersOf(parts, type.name, field.name);
  const [first] = owners;
  if (first === undefined) throw new Error(`No subgraph answers for ${type.name}.${field.name}.`);
  const marks = leadsToEntities(schema, field.type, parts);
  const direct = new Map(owners.map((part) => [part.name, ofPart(part, type.name, field.name, marks)]));
  const own = direct.get(first.name) as Resolver;
  const key = keyOf(parts, type.name);
  // Values and roots belong to the subgraph that resolves them; only entities are spread over several.
  if (key === null) {
    field.resolve = own;
    return;
  }
  const find = entityFinder(type.name, key, first);
  field.resolve = (value, args, context, info) => {
    const known = direct.get(originOf(value as object) ?? '');
    if (known !== undefined) return known(value, args, context, info);
    return andThen(find(value as object, context.contexts), (entity) =>
      entity === null ? null : own(mark(entity, first.name), args, context, info),
    );
  };
}

/** True if a field may return an entity, so that the origin of its value matters. */
function leadsToEntities(schema: GraphQLSchema, type: GraphQLOutputType, parts: readonly Part[]): boolean {
  const named = getNamedType(type);
  if (isAbstractType(named)) return true;
  return isObjectType(named) && schema.getType(named.name) !== undefined && keyOf(parts, named.name) !== null;
}

/** Returns a field's resolver in a subgraph, called with that subgraph's context. */
function ofPart({ name, schema }: Part, type: string, field: string, marks: boolean): Resolver {
  const object = schema.getType(type) as GraphQLObjectType;
  const resolve: GraphQLFieldResolver<unknown, unknown> =
    object.getFields()[field]?.resolve ?? defaultFieldResolver;
  if (!marks) return (value, args, { contexts }, info) => resolve(value, args, contexts.of(name), info);
  return (value, args, { contexts }, info) => mark(resolve(value, args, contexts.of(name), info), name);
}
