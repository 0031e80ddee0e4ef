import type { Knex } from 'knex';
import { jsonByKey } from '../../kit/store/jsonTable';
import { prepareByShape, type Builder, type Store } from '../../kit/store/store';
import type { ComponentName } from '../../kit/components';
import { componentBits } from '../tables/bits';
import type { EncounterOf, Occasion } from '../tables/encounters';

/** The arguments that choose the meetings of a network, and the pairs that the network includes. */
export interface NetworkArgs {
  readonly components?: readonly ComponentName[] | null;
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly minMeetings: number;
  readonly first: number;
}

/**
 * The number of meetings in which a subject met others. `who` is a pair of countries that met, a country that met any
 * other, or empty for meetings of any two countries.
 */
export interface MetRow {
  readonly who: string;
  readonly meetings: number;
}

/** The occasions on which a pair met. */
interface Occasions {
  readonly occasions: readonly Occasion[];
}

/**
 * Counts the chosen meetings for each pair, each country or all countries together. If all meetings are chosen, the
 * query reads the stored totals.
 */
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

/** Counts in the same way as {@link totals}, sorted by the number of meetings in descending order. */
function met(builder: Builder<NetworkArgs>, of: EncounterOf, args: NetworkArgs): Knex.QueryBuilder {
  return builder.knex
    .select('who', 'meetings')
    .from(totals(builder, of, args).as('met'))
    .orderBy([{ column: 'meetings', order: 'desc' }, 'who']);
}

/** Returns a predicate that is true if an occasion's meetings are among those that {@link totals} chooses. */
export function isChosen({ fromYear, toYear, components }: NetworkArgs): (occasion: Occasion) => boolean {
  const bits = components == null ? null : componentBits(components);
  return ([year, metIn]) =>
    (fromYear == null || (year !== null && year >= fromYear)) &&
    (toYear == null || (year !== null && year <= toYear)) &&
    (bits === null || (metIn & bits) !== 0);
}

/** Prepares the statements of the network, once for each combination of arguments that are given. */
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
    /** Loads the occasions of a pair, by the pair's codes. */
    occasions: jsonByKey(store, 'occasions', (occasions: readonly Occasion[]): Occasions => ({ occasions }), {
      occasions: [],
    }),
  };
}
