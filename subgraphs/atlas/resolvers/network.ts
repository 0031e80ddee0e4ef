import { countryRef, countryRefs } from '../../kit/context';
import { fault } from '../../kit/errors';
import { pageSize } from '../../kit/list';
import type { LoaderDefinition } from '../../kit/loader';
import { after, type MaybePromise } from '../../kit/maybe';
import type { ComponentName } from '../../kit/records';
import { follow, tie } from '../../kit/siblings';
import type { AtlasContext } from '../context';
import { emptyList } from './filters';
import type { MetRow, NetworkArgs, OccasionRow } from '../queries/network';
import { componentsIn } from '../tables/bits';

const LARGEST = 2000;

/** When and where a pair met. */
interface Occasions {
  readonly components: readonly ComponentName[];
  readonly years: readonly number[];
}

/** A network: the choice it is drawn from, and how what it holds is read when it is asked for. */
interface Network {
  readonly args: NetworkArgs;
  readonly pairs: () => MaybePromise<readonly MetRow[]>;
  readonly occasions: LoaderDefinition<string, Occasions>;
}

/** Two countries that met: `who` are their codes, with a space between. */
interface Edge extends MetRow {
  readonly a: string;
  readonly b: string;
  readonly network: Network;
}

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

/** The network of some arguments; nodes and edges, and networks of the same arguments, share what is read. */
function open(args: NetworkArgs, { loaders, queries }: AtlasContext): Network {
  const name = JSON.stringify(args);
  return {
    args,
    pairs: () => loaders.once(`pairs of ${name}`, () => queries.networkPairs(args)),
    occasions: loaders.shared<string, Occasions>(
      `occasions of ${name}`,
      () => (pairs) =>
        after(queries.networkOccasions({ ...args, pairs }), (rows) => occasionsOf(pairs, rows)),
    ),
  };
}

/** The occasions of each pair. */
function occasionsOf(pairs: readonly string[], rows: readonly OccasionRow[]): readonly Occasions[] {
  const found = new Map(pairs.map((pair) => [pair, { bits: 0, years: new Set<number>() }]));
  for (const { who, year, componentBits } of rows) {
    const pair = found.get(who);
    if (pair === undefined) continue;
    pair.bits |= componentBits;
    if (year !== null) pair.years.add(year);
  }
  return [...found.values()].map(({ bits, years }) => ({
    components: componentsIn(bits),
    years: [...years].sort((one, other) => one - other),
  }));
}

function edge(row: MetRow, network: Network): Edge {
  const [a = '', b = ''] = row.who.split(' ');
  return { ...row, a, b, network };
}

const met = (one: Edge, { loaders }: AtlasContext): MaybePromise<Occasions> =>
  loaders.loadFor(one.network.occasions, one, ({ who }) => who);

/** Resolvers of the network of countries that met. */
export const networkResolvers = {
  Query: {
    network: (_: unknown, args: NetworkArgs, context: AtlasContext) => open(checked(args), context),
  },
  Network: {
    edges: (network: Network) => after(network.pairs(), (rows) => tie(rows.map((row) => edge(row, network)))),
    nodes: (network: Network, _: unknown, context: AtlasContext) =>
      after(network.pairs(), (pairs) =>
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
    a: (one: Edge, _: unknown, context: AtlasContext) => follow(one, ({ a }) => countryRef(context, a)),
    b: (one: Edge, _: unknown, context: AtlasContext) => follow(one, ({ b }) => countryRef(context, b)),
    components: (one: Edge, _: unknown, context: AtlasContext) =>
      after(met(one, context), ({ components }) => components),
    years: (one: Edge, _: unknown, context: AtlasContext) => after(met(one, context), ({ years }) => years),
  },
};
