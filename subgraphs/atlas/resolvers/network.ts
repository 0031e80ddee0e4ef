import { countryRef, countryRefs } from '../../kit/context';
import { fault } from '../../kit/errors';
import { pageSize } from '../../kit/list';
import { after } from '../../kit/maybe';
import { follow, tie } from '../../kit/siblings';
import type { AtlasContext } from '../context';
import { emptyList } from './filters';
import type { EdgeRow, NetworkArgs, OccasionRow } from '../queries/network';

const LARGEST = 2000;

/** A network: the choice it is drawn from; what it holds is read when it is asked for. */
interface Network {
  readonly args: NetworkArgs;
}

interface Edge extends EdgeRow, Network {}

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

/** Reads something of a network once, however many fields ask for it. */
function once<V>(name: string, { args }: Network, { loaders }: AtlasContext, read: () => V | Promise<V>) {
  const definition = loaders.shared<string, V>(
    `network ${name} ${JSON.stringify(args)}`,
    () => () => after(read(), (value) => [value]),
  );
  return loaders.load(definition, name);
}

const edgesOf = (network: Network, context: AtlasContext) =>
  once('edges', network, context, () => context.queries.networkEdges(network.args));

/** Where and when the pair met, as all occasions of the network are read together. */
function occasionsOf(edge: Edge, context: AtlasContext) {
  const all = once('occasions', edge, context, () =>
    after(context.queries.networkOccasions(edge.args), (rows) => {
      const byPair = new Map<string, OccasionRow[]>();
      for (const row of rows) {
        const pair = `${row.a} ${row.b}`;
        const known = byPair.get(pair);
        if (known === undefined) byPair.set(pair, [row]);
        else known.push(row);
      }
      return byPair;
    }),
  );
  return after(all, (byPair) => byPair.get(`${edge.a} ${edge.b}`) ?? []);
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Resolvers of the network of countries that met. */
export const networkResolvers = {
  Query: {
    network: (_: unknown, args: NetworkArgs): Network => ({ args: checked(args) }),
  },
  Network: {
    edges: (network: Network, _: unknown, context: AtlasContext) =>
      after(edgesOf(network, context), (rows) =>
        tie(rows.map((row): Edge => ({ ...row, args: network.args }))),
      ),
    nodes: (network: Network, _: unknown, context: AtlasContext) =>
      after(edgesOf(network, context), (edges) =>
        after(context.queries.networkNodes(network.args), (rows) => {
          const drawn = new Set(edges.flatMap(({ a, b }) => [a, b]));
          const kept = rows.filter(({ country }) => drawn.has(country));
          const countries = countryRefs(
            context,
            kept.map(({ country }) => country),
          );
          return kept.map(({ meetings }, index) => ({ country: countries[index], meetings }));
        }),
      ),
    meetingsCounted: ({ args }: Network, _: unknown, { queries }: AtlasContext) =>
      after(queries.networkMeetings(args), ([row]) => row?.meetings ?? 0),
  },
  NetworkEdge: {
    a: (edge: Edge, _: unknown, context: AtlasContext) => follow(edge, ({ a }) => countryRef(context, a)),
    b: (edge: Edge, _: unknown, context: AtlasContext) => follow(edge, ({ b }) => countryRef(context, b)),
    components: (edge: Edge, _: unknown, context: AtlasContext) =>
      after(occasionsOf(edge, context), (rows) => distinct(rows.map(({ component }) => component))),
    years: (edge: Edge, _: unknown, context: AtlasContext) =>
      after(occasionsOf(edge, context), (rows) =>
        distinct(rows.flatMap(({ year }) => (year === null ? [] : [year]))),
      ),
  },
};
