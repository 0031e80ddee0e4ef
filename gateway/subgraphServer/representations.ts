import { isUnionType, type GraphQLSchema } from 'graphql';

/** Checks that a value is a list of representations: objects that each name one of the subgraph's entities. */
export type AreRepresentations = (value: unknown) => boolean;

/** Builds the check for one subgraph's schema. */
export function representationCheck(schema: GraphQLSchema): AreRepresentations {
  const union = schema.getType('_Entity');
  const names = new Set<unknown>(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []);
  return (value) =>
    Array.isArray(value) &&
    (value as unknown[]).every(
      (one) =>
        typeof one === 'object' && one !== null && names.has((one as { __typename?: unknown }).__typename),
    );
}
