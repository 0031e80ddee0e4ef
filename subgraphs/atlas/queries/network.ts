import type { Knex } from 'knex';
import { prepareByShape, type Builder, type Store } from '../../kit/store';

/** Which meetings a network is drawn from, and which pairs it keeps. */
export interface NetworkArgs {
  readonly components?: readonly string[] | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly minMeetings: number;
  readonly first: number;
}

/** Two countries that met, and how often. */
export interface EdgeRow {
  readonly a: string;
  readonly b: string;
  readonly meetings: number;
}

/** Where and when two countries met. */
export interface OccasionRow {
  readonly a: string;
  readonly b: string;
  readonly year: number | null;
  readonly component: string;
}

/** In how many meetings a country met another. */
export interface NodeRow {
  readonly country: string;
  readonly meetings: number;
}

type Build = (builder: Builder<NetworkArgs>, args: NetworkArgs) => Knex.QueryBuilder;

/** Encounters of the chosen meetings; the meetings themselves are joined only where a year is asked of them. */
const encounters: Build = ({ knex, bind, isOneOf }, args) => {
  const query = knex.from('encounter');
  if (args.fromYear != null || args.toYear != null) joinMeetings(query);
  if (args.fromYear != null)
    query.where(
      'year',
      '>=',
      bind(({ fromYear }) => fromYear ?? null),
    );
  if (args.toYear != null)
    query.where(
      'year',
      '<=',
      bind(({ toYear }) => toYear ?? null),
    );
  if (args.components != null) {
    const within = knex
      .select('meeting')
      .from('meetingComponent')
      .where(isOneOf('component', ({ components }) => components ?? []));
    query.whereIn('encounter.meeting', within);
  }
  return query;
};

const edges: Build = (builder, args) =>
  builder.limit(
    encounters(builder, args)
      .select('a', 'b')
      .countDistinct('encounter.meeting as meetings')
      .groupBy('a', 'b')
      .havingRaw('count(distinct ??) >= ?', [
        'encounter.meeting',
        builder.bind(({ minMeetings }) => minMeetings),
      ])
      .orderBy([{ column: 'meetings', order: 'desc' }, 'a', 'b']),
    ({ first }) => first,
  );

function joinMeetings(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query.join('meeting', 'meeting.id', 'encounter.meeting');
}

const occasions: Build = (builder, args) => {
  const chosen = encounters(builder, args);
  const dated = args.fromYear == null && args.toYear == null ? joinMeetings(chosen) : chosen;
  return dated
    .distinct('encounter.a', 'encounter.b', 'year', 'component')
    .join(edges(builder, args).as('edge'), (join) =>
      join.on('edge.a', 'encounter.a').andOn('edge.b', 'encounter.b'),
    )
    .join('meetingComponent', 'meetingComponent.meeting', 'encounter.meeting')
    .orderBy(['encounter.a', 'encounter.b', 'year', 'component']);
};

const nodes: Build = (builder, args) => {
  const side = (column: 'a' | 'b') =>
    encounters(builder, args).select({ country: column, meeting: 'encounter.meeting' });
  return builder.knex
    .select('country')
    .countDistinct('meeting as meetings')
    .from(side('a').unionAll(side('b')).as('present'))
    .groupBy('country')
    .orderBy([{ column: 'meetings', order: 'desc' }, 'country']);
};

const counted: Build = (builder, args) =>
  encounters(builder, args).countDistinct('encounter.meeting as meetings');

/** The statements of the network, each built once for each set of arguments that are given. */
export function networkQueries(store: Store) {
  const prepared = prepareByShape<NetworkArgs>(store);
  const query =
    <R>(name: string, build: Build) =>
    (args: NetworkArgs) => {
      const given = [args.components != null, args.fromYear != null, args.toYear != null];
      return prepared<R>(`${name} ${given.join()}`, (builder) => build(builder, args))(args);
    };
  return {
    networkEdges: query<EdgeRow>('edges', edges),
    networkOccasions: query<OccasionRow>('occasions', occasions),
    networkNodes: query<NodeRow>('nodes', nodes),
    networkMeetings: query<{ readonly meetings: number }>('meetings', counted),
  };
}
