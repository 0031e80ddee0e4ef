import { getNamedType, getNullableType, GraphQLError, isCompositeType, isListType } from 'graphql';
import { ErrorCode } from '../errors';
import { each, onPage, repeated } from './counting';
import { saidIn, type ListSize } from './directives';
import { isGiven, sizeIn, type Read } from './given';
import { ONE } from './profile';
import type { AskedField, ObjectSize, Sizes } from './sizes';

/**
 * Returns the sizes of a graph that was not measured. The sizes come from its authors' `@listSize` and `@cost`
 * directives, which Federation carries into the supergraph. A list without such a directive counts as `listSize`
 * objects, or as one object if `listSize` is null.
 */
export function assumedSizes(supergraphSdl: string, listSize: number | null): Sizes {
  const { lists, weights } = saidIn(supergraphSdl);
  const assumed = listSize ?? 1;

  function countOf(asked: AskedField): ObjectSize['count'] {
    const { parent, field } = asked;
    const said = lists.get(`${parent}.${field.name}`);
    if (isListType(getNullableType(field.type))) {
      const own = each(said === undefined ? () => assumed : sizeOf(said, asked, assumed));
      const page = onPage(field.name);
      return (place) => (place.pages?.has(field.name) === true ? page : own)(place);
    }
    if (said === undefined) return each(() => 1);
    const size = sizeOf(said, asked, assumed);
    return ({ at, variables }) => {
      const rows = repeated(at.count * size(variables));
      const pages = new Map(said.sizedFields.map((name) => [name, rows]));
      return { objects: repeated(at.count), pages };
    };
  }

  return {
    objects: (asked) => ({ name: getNamedType(asked.field.type).name, count: countOf(asked) }),
    // No directive specifies the size of a value.
    bytes: () => () => 0,
    ofType: (_type, at) => at,
    root: ONE,
    weight({ parent, field }) {
      const type = getNamedType(field.type);
      const ofType = weights.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
      return weights.get(`${parent}.${field.name}`) ?? ofType;
    },
    argumentWeight({ parent, field, node }) {
      const given = field.args.filter(({ name }) => isGiven(node, name));
      return given.reduce((sum, { name }) => sum + (weights.get(`${parent}.${field.name}.${name}`) ?? 0), 0);
    },
  };
}

/** Reads the maximum length of a list: its largest slicing argument, or else the length that its authors assume. */
function sizeOf(
  said: ListSize,
  { parent, field, node, operation }: AskedField,
  assumed: number,
): Read<number> {
  const { assumedSize, slicingArguments, requireOneSlicingArgument } = said;
  const given = field.args
    .filter(({ name }) => slicingArguments.includes(name))
    .map((argument) => sizeIn(node, argument, operation));
  return (variables) => {
    const sizes = given.map((read) => read(variables)).filter((one) => one !== undefined);
    if (requireOneSlicingArgument && slicingArguments.length > 0 && sizes.length !== 1)
      throw notOne(`${parent}.${field.name}`, slicingArguments);
    return sizes.length > 0 ? Math.max(...sizes) : (assumedSize ?? assumed);
  };
}

function notOne(field: string, names: readonly string[]): GraphQLError {
  const listed = names.map((name) => `\`${name}\``).join(', ');
  return new GraphQLError(`The field ${field} requires exactly one of its slicing arguments: ${listed}.`, {
    extensions: { code: ErrorCode.ARGUMENT_INVALID, http: { status: 400 } },
  });
}
