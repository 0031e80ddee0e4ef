import { countryRef } from '../../kit/context';
import { fault } from '../../kit/schema/errors';
import type { AtlasContext } from '../context';
import type { QueryRelationshipArgs } from '../types.generated';
import { initiativesOfPair, meetingsOfPair } from '../lists/pairs';
import { pairKey } from '../tables/pairKey';
import { listOf, rootList } from './connections';

interface Pair {
  readonly a: { readonly code: string };
  readonly b: { readonly code: string };
}

function country(code: string, context: AtlasContext, argument: string) {
  if (context.countries.has(code)) return countryRef(context, code);
  throw fault(
    'NOT_FOUND',
    `There is no country ${code} in the graph; \`countries\` lists those that exist.`,
    {
      argument,
    },
  );
}

function relationship(_: unknown, args: QueryRelationshipArgs, context: AtlasContext): Pair {
  if (args.between === args.and) {
    throw fault(
      'ARGUMENT_INVALID',
      `A relationship needs two different countries, but ${args.and} was given twice.`,
      { argument: 'and' },
    );
  }
  return { a: country(args.between, context, 'between'), b: country(args.and, context, 'and') };
}

const keyOf = ({ a, b }: Pair): string => pairKey(a.code, b.code);
const side = (name: keyof Pair) => (pair: Pair, _: unknown, context: AtlasContext) =>
  countryRef(context, pair[name].code);

/**
 * Resolvers of the remaining root fields: one country, the lists, a pair of countries, the components and the edition.
 */
export const queryResolvers = {
  Query: {
    country: (_: unknown, { code }: { readonly code: string }, context: AtlasContext) =>
      country(code, context, 'code'),
    countries: rootList('countries'),
    meetings: rootList('meetings'),
    initiatives: rootList('initiatives'),
    organisations: rootList('organisations'),
    components: (_: unknown, __: unknown, { queries }: AtlasContext) => queries.components(),
    relationship,
    edition: (_: unknown, __: unknown, { edition }: AtlasContext) => edition,
  },
  Relationship: {
    a: side('a'),
    b: side('b'),
    meetings: listOf('meetings', meetingsOfPair, keyOf),
    initiatives: listOf('initiatives', initiativesOfPair, keyOf),
  },
};
