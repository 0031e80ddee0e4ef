import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  type GraphQLLeafType,
} from 'graphql';

type Serialise = (value: unknown) => unknown;

/** What a built-in scalar gives unchanged: everything else goes to its own `serialize`. */
const unchanged: Readonly<Record<string, (value: unknown) => boolean>> = {
  [GraphQLString.name]: (value) => typeof value === 'string',
  [GraphQLID.name]: (value) => typeof value === 'string',
  [GraphQLBoolean.name]: (value) => typeof value === 'boolean',
  [GraphQLInt.name]: (value) =>
    typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647,
  [GraphQLFloat.name]: (value) => typeof value === 'number' && Number.isFinite(value),
};

/** Serialises values of a leaf type, null as null; `bail` is called where the type refuses a value. */
export function leafWriter(type: GraphQLLeafType, bail: () => never): Serialise {
  const isUnchanged = unchanged[type.name];
  const serialise = (value: unknown): unknown => {
    if (value instanceof Error) return bail();
    try {
      return type.serialize(value) ?? bail();
    } catch {
      return bail();
    }
  };
  if (isUnchanged === undefined) return (value) => (value == null ? null : serialise(value));
  return (value) => (value == null ? null : isUnchanged(value) ? value : serialise(value));
}
