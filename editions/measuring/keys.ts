import { isObjectType, isUnionType, Kind, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** A reference to a record as `_entities` accepts it: its type and its key. */
export interface Reference {
  readonly __typename: string;
}

/** Returns the string that identifies a record: the values of its reference. */
export function textOf(reference: object): string {
  return Object.values(reference).join(' ');
}

/** Returns the keys of a subgraph's entities as selections, by type. */
export function keysOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const entities = schema.getType('_Entity');
  const types = isUnionType(entities) ? entities.getTypes() : [];
  return new Map(
    types.flatMap((type) => {
      const key = keyOf(type);
      return key === undefined ? [] : [[type.name, key] as const];
    }),
  );
}

function keyOf({ astNode }: GraphQLObjectType): string | undefined {
  const directive = astNode?.directives?.find(({ name }) => name.value === 'key');
  const fields = directive?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? fields.value : undefined;
}

/** Returns the type names of a type's records: the name of the type and of its interfaces. */
export function namesOf(schema: GraphQLSchema, type: string): readonly string[] {
  const object = schema.getType(type);
  return isObjectType(object) ? [type, ...object.getInterfaces().map(({ name }) => name)] : [type];
}
