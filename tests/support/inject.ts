import { isObjectType, type GraphQLFieldResolver } from 'graphql';

import type { Edition } from '../../gateway/graph/subgraphs';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Replaces a resolver by one built from the original. Each test file has its own schemas, so nothing leaks. */
export function withResolver(
  edition: Edition,
  place: { readonly subgraph: string; readonly type: string; readonly field: string },
  replace: (original: Resolver | undefined) => Resolver,
): Edition {
  const { subgraph: name, type: typeName, field: fieldName } = place;
  const type = edition.subgraphs.find((subgraph) => subgraph.name === name)?.schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new Error(`The subgraph "${name}" has no field ${typeName}.${fieldName}.`);
  field.resolve = replace(field.resolve);
  return edition;
}
