import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/**
 * The largest number that was measured of each field of a part, along whatever way: what is known of a part that is reached
 * by a way of which nothing was measured. Gives numbers by `Type.field`.
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

/** The field of a type that a way leads to: `RabatMembership.sources` is at `RabatCountry.memberships.sources`. */
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
