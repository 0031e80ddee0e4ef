import { countryRef, countryRefs } from '../../kit/context';
import { fault } from '../../kit/schema/errors';
import { pageSize } from '../../kit/list';
import { andThen, type MaybePromise } from '../../kit/maybePromise';
import type { ComponentName } from '../../kit/components';
import { follow, markSiblings } from '../../kit/store/siblings';
import type { AtlasContext } from '../context';
import { emptyList } from './filters';
import { isChosen, type MetRow, type NetworkArgs } from '../queries/network';
import { componentsIn } from '../tables/bits';
import type { Occasion } from '../tables/encounters';

/** The maximum number of pairs in a network. */
export const LARGEST_NETWORK = 8000;
// The schema declares the same default for the argument, but an explicit null overrides it.
const DEFAULT_NETWORK = 200;

/** Returns the two codes of a pair. */
const pairOf = (who: string): readonly [a: string, b: string] => [who.slice(0, 2), who.slice(3)];

/** A network: the arguments that choose its meetings and pairs, and a function that reads its pairs on demand. */
interface Network {
  readonly args: NetworkArgs;
  readonly isChosen: (occasion: Occasion) => boolean;
  readonly pairs: () => MaybePromise<readonly MetRow[]>;
}

/** Two countries that met. `who` holds their two codes, separated by a space. */
interface Edge extends MetRow {
  readonly a: string;
  readonly b: string;
  readonly network: Network;
}

/** The arguments as a client passes them. */
type AskedNetwork = Omit<NetworkArgs, 'first' | 'minMeetings'> & {
  readonly first?: number | null;
  readonly minMeetings?: number | null;
};

function checked(given: AskedNetwork): NetworkArgs {
  const { fromYear, toYear, components } = given;
  const args = { ...given, first: given.first ?? DEFAULT_NETWORK, minMeetings: given.minMeetings ?? 1 };
  pageSize(args.first, LARGEST_NETWORK);
  const { minMeetings } = args;
  if (fromYear != null && toYear != null && fromYear > toYear) {
    throw fault(
      'FILTER_CONTRADICTORY',
      `\`fromYear\` (${fromYear}) is after \`toYear\` (${toYear}), so no meeting can match.`,
      { argument: 'fromYear' },
    );
  }
  if (minMeetings < 1) {
    throw fault('ARGUMENT_INVALID', `\`minMeetings\` must be 1 or more, not ${minMeetings}.`, {
      argument: 'minMeetings',
    });
  }
  if (components?.length === 0) {
    throw emptyList('components', 'components');
  }
  return args;
}

/**
 * Opens the network for the given arguments. Its nodes and edges, and other networks with the same arguments, share a
 * single read.
 */
function open(args: NetworkArgs, { loaders, queries }: AtlasContext): Network {
  return {
    args,
    isChosen: isChosen(args),
    pairs: () => loaders.once(`pairs of ${JSON.stringify(args)}`, () => queries.networkPairs(args)),
  };
}

/** Reads the chosen meetings' occasions on which a pair met. */
function met(one: Edge, { loaders, queries }: AtlasContext): MaybePromise<readonly Occasion[]> {
  return andThen(
    loaders.loadFor(queries.occasions, one, ({ who }) => who),
    ({ occasions }) => occasions.filter(one.network.isChosen),
  );
}

/** Returns the distinct years of occasions. The occasions must be sorted by year. */
function yearsOf(occasions: readonly Occasion[]): readonly number[] {
  const years: number[] = [];
  for (const [year] of occasions) if (year !== null && year !== years.at(-1)) years.push(year);
  return years;
}

function componentsOf(occasions: readonly Occasion[]): readonly ComponentName[] {
  return componentsIn(occasions.reduce((all, [, bits]) => all | bits, 0));
}

function edge({ who, meetings }: MetRow, network: Network): Edge {
  const [a, b] = pairOf(who);
  return { who, meetings, a, b, network };
}

/** Resolvers of the network of countries that met. */
export const networkResolvers = {
  Query: {
    network: (_: unknown, args: AskedNetwork, context: AtlasContext) => open(checked(args), context),
  },
  Network: {
    edges: (network: Network) =>
      andThen(network.pairs(), (rows) => markSiblings(rows.map((row) => edge(row, network)))),
    nodes: (network: Network, _: unknown, context: AtlasContext) =>
      andThen(network.pairs(), (pairs) =>
        andThen(context.queries.networkCountries(network.args), (rows) => {
          const drawn = new Set(pairs.flatMap(({ who }) => pairOf(who)));
          const kept = rows.filter(({ who }) => drawn.has(who));
          const countries = countryRefs(
            context,
            kept.map(({ who }) => who),
          );
          return kept.map(({ meetings }, index) => ({ country: countries[index], meetings }));
        }),
      ),
    meetingsCounted: ({ args }: Network, _: unknown, { queries }: AtlasContext) =>
      andThen(queries.networkMeetings(args), ([row]) => row?.meetings ?? 0),
  },
  NetworkEdge: {
    a: (one: Edge, _: unknown, context: AtlasContext) => follow(one, ({ a }) => countryRef(context, a)),
    b: (one: Edge, _: unknown, context: AtlasContext) => follow(one, ({ b }) => countryRef(context, b)),
    components: (one: Edge, _: unknown, context: AtlasContext) => andThen(met(one, context), componentsOf),
    years: (one: Edge, _: unknown, context: AtlasContext) => andThen(met(one, context), yearsOf),
  },
};
