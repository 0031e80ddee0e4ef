import { isScalarType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql';

/**
 * Gives the scalars of the composed schema the meaning that they have in the subgraphs. A supergraph knows scalars only
 * by name, so a wrong date would pass the gateway and be refused by a subgraph, in whose words for a literal neither
 * what is expected nor a code of ours would be left.
 */
export function adoptScalars(
  composed: GraphQLSchema,
  subgraphs: readonly { readonly schema: GraphQLSchema }[],
): void {
  for (const scalar of Object.values(composed.getTypeMap())) {
    if (!isScalarType(scalar) || isSpecifiedScalarType(scalar)) continue;
    const known = subgraphs.map(({ schema }) => schema.getType(scalar.name)).find(isScalarType);
    if (known === undefined) continue;
    scalar.parseValue = known.parseValue;
    scalar.parseLiteral = known.parseLiteral;
  }
}
