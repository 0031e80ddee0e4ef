import type { Knex } from 'knex';
import type { Filter } from './filter';
import type { FilterShape } from './shape';
import type { ListSpec, Relation, RelationTally, Summary } from './spec';

type TalliedSpec<F extends object> = Pick<ListSpec<F, never>, 'table' | 'conditions' | 'tally'>;

/** Rows of a tally, under the name of the list's table, and SQL for the number of list rows that they stand for. */
interface Tallied {
  readonly rows: Knex.QueryBuilder;
  readonly count: Knex.Raw;
}

/** The part of a tally that a query reads. */
interface TallyPart {
  /** The slice to read; the whole list if absent. */
  readonly slice?: string | undefined;
  /** True if the query only counts rows and reads no columns except the columns of the filter. */
  readonly countOnly: boolean;
}

/** Returns true if a list has a tally and the tally can apply every given part of the filter. */
export function isTallied<F extends object>({ tally }: TalliedSpec<F>, given: FilterShape): boolean {
  return tally !== undefined && Object.keys(given).every((part) => tally.parts.includes(part as keyof F));
}

/**
 * Returns the rows of a list's tally that match the filter. The list must be {@link isTallied}. `from` begins or
 * continues a query of the table that it receives.
 */
export function tallied<F extends object>(
  from: (table: string) => Knex.QueryBuilder,
  { table, conditions, tally }: TalliedSpec<F>,
  { slice, countOnly }: TallyPart,
  filter: Filter<F>,
): Tallied {
  if (tally === undefined) throw new Error(`The list of ${table} has no tally.`);
  const source = countOnly && filter.isEmpty ? tally.totals : tally.table;
  const rows = from(`${source} as ${table}`).where(`${table}.slice`, slice ?? tally.whole);
  if (slice === undefined) rows.where(`${table}.key`, '');
  filter.applyTo(rows, conditions);
  return { rows, count: filter.builder.knex.raw('coalesce(sum(??), 0)', [`${table}.${tally.count}`]) };
}

/**
 * Returns true if a list's tally can replace its rows. A slice describes one relation. It therefore serves a grouping
 * by a relation other than the parent's only if its rows store the parents as bits.
 */
export function tallyAnswers<F extends object>(
  spec: TalliedSpec<F>,
  relation: Relation | null,
  given: FilterShape,
  slice?: string,
): boolean {
  return (
    isTallied(spec, given) &&
    (relation === null ||
      (slice === undefined ? relation.tally !== undefined : relation.tally?.bits !== undefined))
  );
}

/** Builds the queries of a list that read its tally in place of its rows; see {@link tallyAnswers}. */
export function talliedList<F extends object>(
  spec: TalliedSpec<F>,
  relation: Relation | null,
  filter: Filter<F>,
  slice?: string,
) {
  const { builder } = filter;
  const { knex } = builder;
  const key = `${spec.table}.key`;
  const narrowRelation = relation?.tally?.narrow;

  function from(table: string): Knex.QueryBuilder {
    if (relation === null) return knex.from(table);
    return slice === undefined ? ofSlice(table) : ofBits(table, relation.tally?.bits);
  }

  /** Selects the rows of each parent from the slice of the relation. */
  function ofSlice(table: string): Knex.QueryBuilder {
    const rows = knex
      .from(table)
      .select(`${key} as parent`)
      .where(builder.isOneOf(key, ({ keys }) => keys))
      .groupBy(key);
    narrowRelation?.(rows);
    return rows;
  }

  /** Selects the rows of each parent from another slice. */
  function ofBits(table: string, bits: RelationTally['bits']): Knex.QueryBuilder {
    if (bits === undefined) throw new Error(`The tally of ${spec.table} has no bits of its parents.`);
    return knex
      .select('parents.value as parent')
      .from(builder.listOf('parents', ({ keys }) => keys))
      .crossJoin(table, () => undefined)
      .whereRaw('(?? & ?) <> 0', [`${spec.table}.${bits.column}`, bits.bitOf(knex)])
      .groupBy('parents.value');
  }

  const found = (countOnly: boolean): Tallied =>
    tallied(from, spec, { slice: slice ?? relation?.tally?.slice, countOnly }, filter);
  return {
    count(): Knex.QueryBuilder {
      const { rows, count } = found(narrowRelation === undefined);
      return rows.select({ count });
    },
    summary({ add }: Summary): Knex.QueryBuilder {
      const { rows, count } = found(false);
      return add(rows, builder, { count, tallied: true });
    },
  };
}
