import type { Knex } from 'knex';
import { prepareByShape, type Builder, type Store } from '../../kit/store';
import type { ComponentName } from '../../kit/records';
import { componentBits } from '../tables/bits';
import type { EncounterOf } from '../tables/encounters';

/** Which meetings a network is drawn from, and which pairs it keeps. */
export interface NetworkArgs {
  readonly components?: readonly ComponentName[] | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly minMeetings: number;
  readonly first: number;
}

/** In how many meetings somebody met others: a pair each other, a country another, or any two countries. */
export interface MetRow {
  readonly who: string;
  readonly meetings: number;
}

/** When and where a pair met. */
export interface OccasionRow {
  readonly who: string;
  readonly year: number | null;
  readonly componentBits: number;
}

/** What is asked of a network's occasions: those of these pairs. */
export interface OccasionsArgs extends NetworkArgs {
  readonly pairs: readonly string[];
}

/** Encounters of the chosen meetings. */
function encounters(
  { knex, bind }: Builder<NetworkArgs>,
  of: EncounterOf,
  { fromYear, toYear, components }: NetworkArgs,
): Knex.QueryBuilder {
  const query = knex.from('encounter').where({ of });
  if (fromYear != null)
    query.where(
      'year',
      '>=',
      bind((args) => args.fromYear ?? null),
    );
  if (toYear != null)
    query.where(
      'year',
      '<=',
      bind((args) => args.toYear ?? null),
    );
  if (components != null)
    query.whereRaw('(?? & ?) <> 0', ['componentBits', bind((args) => componentBits(args.components ?? []))]);
  return query;
}

/** In how many of the chosen meetings each of a kind met others, most first. */
function met(builder: Builder<NetworkArgs>, of: EncounterOf, args: NetworkArgs): Knex.QueryBuilder {
  return encounters(builder, of, args)
    .select('who')
    .sum('meetings as meetings')
    .groupBy('who')
    .orderBy([{ column: 'meetings', order: 'desc' }, 'who']);
}

/** The statements of the network, each built once for each set of arguments that are given. */
export function networkQueries(store: Store) {
  const prepared = prepareByShape<OccasionsArgs>(store);
  const query =
    <A extends NetworkArgs, R>(
      name: string,
      build: (builder: Builder<OccasionsArgs>, args: NetworkArgs) => Knex.QueryBuilder,
    ) =>
    (args: A) => {
      const given = [args.components != null, args.fromYear != null, args.toYear != null];
      return prepared<R>(`${name} ${given.join()}`, (builder) => build(builder, args))({
        pairs: [],
        ...args,
      });
    };
  return {
    networkPairs: query<NetworkArgs, MetRow>('pairs', (builder, args) =>
      builder.limit(
        met(builder, 'PAIR', args).havingRaw('sum(??) >= ?', [
          'meetings',
          builder.bind(({ minMeetings }) => minMeetings),
        ]),
        ({ first }) => first,
      ),
    ),
    networkCountries: query<NetworkArgs, MetRow>('countries', (builder, args) =>
      met(builder, 'COUNTRY', args),
    ),
    networkMeetings: query<NetworkArgs, MetRow>('meetings', (builder, args) => met(builder, 'ALL', args)),
    networkOccasions: query<OccasionsArgs, OccasionRow>('occasions', (builder, args) =>
      encounters(builder, 'PAIR', args)
        .select('who', 'year', 'componentBits')
        .where(builder.isOneOf('who', ({ pairs }) => pairs)),
    ),
  };
}
