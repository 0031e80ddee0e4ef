import type { Knex } from 'knex';
import type { Builder } from '../store';
import type { Given } from './shape';
import { filterOf, narrow, type ListArgs, type ListSpec, type Summary, type Tie } from './spec';

type TalliedSpec<Filter extends object> = Pick<ListSpec<Filter, never>, 'table' | 'conditions' | 'tally'>;

/** Rows of a tally, under the name of the list's table, and SQL for how many rows of the list they stand for. */
export interface Tallied {
  readonly rows: Knex.QueryBuilder;
  readonly count: Knex.Raw;
}

/**
 * The rows of one slice of a list's tally (of the whole, where none is named) that pass the filter; `from` begins or
 * goes on with a query of the table it is told. Null where the list has no tally, or the filter asks for more than it
 * can tell.
 */
export function tally<Filter extends object>(
  from: (table: string) => Knex.QueryBuilder,
  { table, conditions, tally: of }: TalliedSpec<Filter>,
  slice: string | undefined,
  given: Given,
  builder: Builder<ListArgs>,
  read: (args: ListArgs) => Filter,
): Tallied | null {
  if (of === undefined || !Object.keys(given).every((part) => of.parts.includes(part as keyof Filter)))
    return null;
  const rows = from(`${of.table} as ${table}`).where(`${table}.slice`, slice ?? of.whole);
  narrow(rows, conditions, given, builder, read);
  return { rows, count: builder.knex.raw('coalesce(sum(??), 0)', [`${table}.${of.count}`]) };
}

/**
 * The queries of a list that its tally can answer as its rows would. Null where it cannot: a slice tells of one tie, and
 * so not of one to a parent and one that is grouped by, both at once.
 */
export function talliedList<Filter extends object>(
  spec: TalliedSpec<Filter>,
  tie: Tie | null,
  given: Given,
  builder: Builder<ListArgs>,
  slice?: string,
) {
  if (spec.tally === undefined || (tie !== null && (tie.tally === undefined || slice !== undefined)))
    return null;
  const { knex } = builder;
  const key = `${spec.table}.key`;

  function from(table: string): Knex.QueryBuilder {
    if (tie === null) return knex.from(table);
    const rows = knex
      .from(table)
      .select(`${key} as parent`)
      .where(builder.isOneOf(key, ({ keys }) => keys))
      .groupBy(key);
    tie.tally?.narrow?.(rows);
    return rows;
  }

  const found = tally(from, spec, tie?.tally?.slice ?? slice, given, builder, filterOf<Filter>);
  if (found === null) return null;
  const { rows, count } = found;
  return {
    count: (): Knex.QueryBuilder => rows.select({ count }),
    summary: ({ add }: Summary): Knex.QueryBuilder => add(rows, builder, { count, tallied: true }),
  };
}
