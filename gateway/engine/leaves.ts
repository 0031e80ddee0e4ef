import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isNonNullType,
  isNullableType,
  isScalarType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';

type Serialise = (value: unknown) => unknown;

/** The tests of `unchanged` as source code with the variable `x`, for generated functions. */
const unchangedTests: Readonly<Record<string, string>> = {
  [GraphQLString.name]: 'typeof x === "string"',
  [GraphQLID.name]: 'typeof x === "string"',
  [GraphQLBoolean.name]: 'typeof x === "boolean"',
  [GraphQLInt.name]: '(x | 0) === x',
  [GraphQLFloat.name]: 'Number.isFinite(x)',
};

/**
 * Returns source code that tests if the type serialises `x` unchanged; undefined if only its `serialize` can decide.
 */
export function unchangedTest(type: GraphQLOutputType): string | undefined {
  if (isNonNullType(type)) return isNullableType(type.ofType) ? testOf(type.ofType) : undefined;
  const test = testOf(type);
  return test && `(x === null || ${test})`;
}

const testOf = (type: GraphQLOutputType): string | undefined =>
  isScalarType(type) ? unchangedTests[type.name] : undefined;

/** Tests for the values that a built-in scalar serialises unchanged; all other values go to its `serialize`. */
const unchanged: Readonly<Record<string, (value: unknown) => boolean>> = {
  [GraphQLString.name]: (value) => typeof value === 'string',
  [GraphQLID.name]: (value) => typeof value === 'string',
  [GraphQLBoolean.name]: (value) => typeof value === 'boolean',
  [GraphQLInt.name]: (value) =>
    typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647,
  [GraphQLFloat.name]: (value) => typeof value === 'number' && Number.isFinite(value),
};

/**
 * Returns a serialiser for a leaf type, which leaves null unchanged. It calls `bail` for a value that the type rejects.
 */
export function leafWriter(type: GraphQLLeafType, bail: () => never): Serialise {
  const names = new Map<unknown, string>(
    isEnumType(type) ? type.getValues().map(({ name, value }) => [value, name]) : [],
  );
  const isUnchanged = unchanged[type.name];
  const serialise = (value: unknown): unknown => {
    if (value instanceof Error) return bail();
    try {
      return type.serialize(value) ?? bail();
    } catch {
      return bail();
    }
  };
  if (names.size > 0) return (value) => (value == null ? null : (names.get(value) ?? serialise(value)));
  if (isUnchanged === undefined) return (value) => (value == null ? null : serialise(value));
  return (value) => (value == null ? null : isUnchanged(value) ? value : serialise(value));
}
