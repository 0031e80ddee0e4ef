import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Pools } from './values';
import { randomOf } from './random';
import { literal, valueFor } from './values';

/**
 * Returns operations that together ask for every field of every reachable type: one operation per type, along the
 * shortest path to it.
 */
export function everyField(schema: GraphQLSchema, pools: Pools): ReadonlyMap<string, string> {
  const query = schema.getQueryType() as GraphQLObjectType;
  const operations = new Map<string, string>();
  const ways: { type: GraphQLObjectType; wrap: (selections: string) => string }[] = [
    { type: query, wrap: (selections) => `{ ${selections} }` },
  ];
  const seen = new Set([query.name]);
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    const { type, wrap } = way;
    const fields = Object.values(type.getFields());
    operations.set(
      type.name,
      wrap(['__typename', ...fields.map((field) => textOf(field, '__typename'))].join(' ')),
    );
    for (const field of fields) {
      const named = getNamedType(field.type);
      if (!isCompositeType(named)) continue;
      for (const next of isAbstractType(named) ? schema.getPossibleTypes(named) : [named]) {
        if (!isObjectType(next) || seen.has(next.name)) continue;
        seen.add(next.name);
        ways.push({
          type: next,
          wrap: (selections) => wrap(textOf(field, `... on ${next.name} { ${selections} }`)),
        });
      }
    }
  }
  return operations;

  /** Writes a field with its required arguments. */
  function textOf(field: GraphQLField<unknown, unknown>, below: string): string {
    const args = field.args.filter(isRequiredArgument).map((argument) => {
      const value = valueFor(argument.type, argument.name, randomOf(1), pools);
      return `${argument.name}: ${literal(value, argument.type)}`;
    });
    const call = args.length === 0 ? '' : `(${args.join(', ')})`;
    return `${field.name}${call}${isCompositeType(getNamedType(field.type)) ? ` { ${below} }` : ''}`;
  }
}
