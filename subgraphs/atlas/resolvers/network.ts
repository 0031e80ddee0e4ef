import { countryRef, countryRefs } from '../../kit/context';
import { fault } from '../../kit/errors';
import { pageSize } from '../../kit/list';
import { after, type MaybePromise } from '../../kit/maybe';
import { follow, tie } from '../../kit/siblings';
import type { AtlasContext } from '../context';
import { emptyList } from './filters';
import type { MetRow, NetworkArgs, OccasionRow } from '../queries/network';
import { componentsIn } from '../tables/bits';

const LARGEST = 2000;

/** A network: the choice it is drawn from; what it holds is read when it is asked for. */
interface Network {
  readonly args: NetworkArgs;
}

/** Two countries that met: `who` are their codes, with a space between. */
interface Edge extends MetRow, Network {}

function checked(args: NetworkArgs): NetworkArgs {
  pageSize(args.first, LARGEST);
  const { fromYear, toYear, minMeetings, components } = args;
  if (fromYear != null && toYear != null && fromYear > toYear) {
    throw fault(
      'FILTER_CONTRADICTORY',
      `\`fromYear\` (${fromYear}) is after \`toYear\` (${toYear}), so no meeting can pass.`,
      { argument: 'fromYear' },
    );
  }
  if (minMeetings < 1) {
    throw fault('ARGUMENT_INVALID', `\`minMeetings\` takes 1 or more; ${minMeetings} is less.`, {
      argument: 'minMeetings',
    });
  }
  if (components?.length === 0) {
    throw emptyList('components', 'components');
  }
  return args;
}

/** The pairs of a network, which its nodes and its edges ask for. */
function pairsOf({ args }: Network, { loaders, queries }: AtlasContext): MaybePromise<readonly MetRow[]> {
  return loaders.once(`pairs of ${JSON.stringify(args)}`, () => queries.networkPairs(args));
}

/** When and where a pair met. */
function occasionsOf(edge: Edge, { loaders, queries }: AtlasContext): MaybePromise<readonly OccasionRow[]> {
  const { args } = edge;
  const definition = loaders.shared<string, readonly OccasionRow[]>(
    `occasions of ${JSON.stringify(args)}`,
    () => (pairs) =>
      after(queries.networkOccasions({ ...args, pairs }), (rows) => {
        const byPair = new Map<string, OccasionRow[]>(pairs.map((pair) => [pair, []]));
        for (const row of rows) byPair.get(row.who)?.push(row);
        return pairs.map((pair) => byPair.get(pair) ?? []);
      }),
  );
  return loaders.loadFor(definition, edge, ({ who }) => who);
}

function yearsOf(occasions: readonly OccasionRow[]): readonly number[] {
  const years = new Set(occasions.flatMap(({ year }) => (year === null ? [] : [year])));
  return [...years].sort((one, other) => one - other);
}

/** One country of a pair. */
function countryAt(position: 0 | 1) {
  const codeOf = ({ who }: Edge): string => who.split(' ')[position] ?? '';
  return (edge: Edge, _: unknown, context: AtlasContext) =>
    follow(edge, (one) => countryRef(context, codeOf(one)));
}

/** Resolvers of the network of countries that met. */
export const networkResolvers = {
  Query: {
    network: (_: unknown, args: NetworkArgs): Network => ({ args: checked(args) }),
  },
  Network: {
    edges: (network: Network, _: unknown, context: AtlasContext) =>
      after(pairsOf(network, context), (rows) =>
        tie(rows.map((row): Edge => ({ ...row, args: network.args }))),
      ),
    nodes: (network: Network, _: unknown, context: AtlasContext) =>
      after(pairsOf(network, context), (pairs) =>
        after(context.queries.networkCountries(network.args), (rows) => {
          const drawn = new Set(pairs.flatMap(({ who }) => who.split(' ')));
          const kept = rows.filter(({ who }) => drawn.has(who));
          const countries = countryRefs(
            context,
            kept.map(({ who }) => who),
          );
          return kept.map(({ meetings }, index) => ({ country: countries[index], meetings }));
        }),
      ),
    meetingsCounted: ({ args }: Network, _: unknown, { queries }: AtlasContext) =>
      after(queries.networkMeetings(args), ([row]) => row?.meetings ?? 0),
  },
  NetworkEdge: {
    a: countryAt(0),
    b: countryAt(1),
    components: (edge: Edge, _: unknown, context: AtlasContext) =>
      after(occasionsOf(edge, context), (occasions) =>
        componentsIn(occasions.reduce((bits, { componentBits }) => bits | componentBits, 0)),
      ),
    years: (edge: Edge, _: unknown, context: AtlasContext) => after(occasionsOf(edge, context), yearsOf),
  },
};
