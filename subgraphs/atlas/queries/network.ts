import type { Knex } from 'knex';
import { jsonByKey } from '../../kit/jsonTable';
import { prepareByShape, type Builder, type Store } from '../../kit/store';
import type { ComponentName } from '../../kit/records';
import { componentBits } from '../tables/bits';
import type { EncounterOf, Occasion } from '../tables/encounters';

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

/** On which occasions a pair met. */
export interface Occasions {
  readonly occasions: readonly Occasion[];
}

/** In how many of the chosen meetings each of a kind met others: all meetings, of which the totals are known, or some. */
function totals(
  { knex, bind }: Builder<NetworkArgs>,
  of: EncounterOf,
  { fromYear, toYear, components }: NetworkArgs,
): Knex.QueryBuilder {
  if (fromYear == null && toYear == null && components == null)
    return knex.select('who', 'meetings').from('encounterTotal').where({ of });
  const query = knex.select('who').sum('meetings as meetings').from('encounter').where({ of }).groupBy('who');
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

/** The same, who met others most coming first. */
function met(builder: Builder<NetworkArgs>, of: EncounterOf, args: NetworkArgs): Knex.QueryBuilder {
  return builder.knex
    .select('who', 'meetings')
    .from(totals(builder, of, args).as('met'))
    .orderBy([{ column: 'meetings', order: 'desc' }, 'who']);
}

/** Tells whether the meetings of an occasion are among the chosen ones, as {@link totals} chooses. */
export function isChosen({ fromYear, toYear, components }: NetworkArgs): (occasion: Occasion) => boolean {
  const bits = components == null ? null : componentBits(components);
  return ([year, metIn]) =>
    (fromYear == null || (year !== null && year >= fromYear)) &&
    (toYear == null || (year !== null && year <= toYear)) &&
    (bits === null || (metIn & bits) !== 0);
}

/** The statements of the network, each built once for each set of arguments that are given. */
export function networkQueries(store: Store) {
  const prepared = prepareByShape<NetworkArgs>(store);
  const query =
    (name: string, build: (builder: Builder<NetworkArgs>, args: NetworkArgs) => Knex.QueryBuilder) =>
    (args: NetworkArgs) => {
      const given = [args.components != null, args.fromYear != null, args.toYear != null];
      return prepared<MetRow>(`${name} ${given.join()}`, (builder) => build(builder, args))(args);
    };
  return {
    networkPairs: query('pairs', (builder, args) =>
      builder.limit(
        met(builder, 'PAIR', args).where(
          'meetings',
          '>=',
          builder.bind(({ minMeetings }) => minMeetings),
        ),
        ({ first }) => first,
      ),
    ),
    networkCountries: query('countries', (builder, args) => met(builder, 'COUNTRY', args)),
    networkMeetings: query('meetings', (builder, args) => met(builder, 'ALL', args)),
    /** By the codes of a pair. */
    occasions: jsonByKey(store, 'occasions', (occasions: readonly Occasion[]): Occasions => ({ occasions }), {
      occasions: [],
    }),
  };
}
