import { isScalarType, isSpecifiedScalarType, type GraphQLScalarType, type GraphQLSchema } from 'graphql';

import { dateTime, scalars } from '../../subgraphs/kit/schema/scalars';

/** The scalars of the subgraphs, by name. */
export const knownScalars: Readonly<Record<string, GraphQLScalarType>> = { ...scalars, ...dateTime };

/**
 * Gives the scalars of the composed schema the parsers that they have in the subgraphs. A supergraph knows scalars only
 * by name, so the gateway would accept a wrong date and a subgraph would refuse it. For a literal, the subgraph's
 * message would then lack both the expected form and the error code.
 */
export function adoptScalars(composed: GraphQLSchema, known: typeof knownScalars): void {
  for (const scalar of Object.values(composed.getTypeMap())) {
    if (!isScalarType(scalar) || isSpecifiedScalarType(scalar)) continue;
    const meant = Object.hasOwn(known, scalar.name) ? known[scalar.name] : undefined;
    if (meant === undefined) continue;
    scalar.parseValue = meant.parseValue;
    scalar.parseLiteral = meant.parseLiteral;
  }
}
