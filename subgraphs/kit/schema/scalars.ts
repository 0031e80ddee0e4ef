import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLCountryCode, GraphQLCurrency, GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { fault } from './errors';

/**
 * Wraps a scalar of the library so that an invalid value produces our own error code and message. With `capitals`, the
 * scalar also accepts lower case.
 */
function scalar(base: GraphQLScalarType, expected: string, capitals = false): GraphQLScalarType {
  const parse = (value: unknown): unknown => {
    // The library's message would print a list or an object in full, however deep it is.
    if (typeof value === 'object' && value !== null)
      throw fault(
        'ARGUMENT_INVALID',
        `${base.name} must be ${expected}; ${Array.isArray(value) ? 'a list' : 'an object'} is not.`,
      );
    try {
      const parsed: unknown = base.parseValue(value);
      return capitals ? String(parsed).toUpperCase() : parsed;
    } catch {
      throw fault('ARGUMENT_INVALID', `${base.name} must be ${expected}; ${JSON.stringify(value)} is not.`);
    }
  };
  return new GraphQLScalarType({
    ...base.toConfig(),
    serialize: remembering((value) => base.serialize(value)),
    parseValue: parse,
    parseLiteral: (node: ValueNode) =>
      parse(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : null),
  });
}

const MAX_REMEMBERED = 10_000;

/** Serialises valid strings from a cache without checking them again, because the same few days and codes recur. */
function remembering(serialise: (value: unknown) => unknown): (value: unknown) => unknown {
  const right = new Set<unknown>();
  return (value) => {
    if (right.has(value)) return value;
    const serialised = serialise(value);
    if (typeof value === 'string' && serialised === value && right.size < MAX_REMEMBERED) right.add(value);
    return serialised;
  };
}

/** The scalars that every subgraph has. */
export const scalars = {
  LocalDate: scalar(GraphQLLocalDate, 'a calendar date such as "2018-05-02"'),
  CountryCode: scalar(GraphQLCountryCode, 'an ISO 3166-1 alpha-2 code such as "ML"', true),
  Currency: scalar(GraphQLCurrency, 'an ISO 4217 code such as "EUR"', true),
};

/** A moment in time; only atlas needs it. */
export const dateTime = { DateTime: GraphQLDateTime };
