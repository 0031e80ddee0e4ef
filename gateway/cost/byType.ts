import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/**
 * Returns the largest number measured along any path for each field of a part, by `Type.field`. This number is used for
 * parts reached along a path that was not measured.
 */
export function largestByType(
  schema: GraphQLSchema,
  numbers: Iterable<readonly [label: string, number: number]>,
): ReadonlyMap<string, number> {
  const largest = new Map<string, number>();
  for (const [label, number] of numbers) {
    const key = fieldAt(schema, label);
    if (key !== null) largest.set(key, Math.max(largest.get(key) ?? 0, number));
  }
  return largest;
}

/** Returns the field at the end of a path: `RabatCountry.memberships.sources` leads to `RabatMembership.sources`. */
function fieldAt(schema: GraphQLSchema, label: string): string | null {
  const [name = '', ...way] = label.split('.');
  const last = way.pop();
  if (last === undefined || last.includes('(')) return null;
  let type = schema.getType(name);
  for (const step of way) {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[step] : undefined;
    if (field === undefined) return null;
    type = getNamedType(field.type);
  }
  return type === undefined ? null : `${type.name}.${last}`;
}
