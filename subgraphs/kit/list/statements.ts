import type { Knex } from 'knex';
import { prepareByShape, type Builder, type Statement, type Store } from '../store';
import type { Given } from './shape';
import { narrow, type ListArgs, type ListSpec, type Tie } from './spec';

/** A part of a list: for one kind of parent (or none), with some parts of the filter given. */
export interface Scope {
  readonly tie: Tie | null;
  readonly given: Given;
}

/** A row that was counted: how many rows the parent's list has, by whatever the query grouped. */
export interface Counted {
  readonly parent?: string | number;
  readonly count: number;
}

/** Adds to a scoped query what is worked out over it; it has the table's rows, and `parent` where there is a tie. */
export type Summary = (query: Knex.QueryBuilder, builder: Builder<ListArgs>) => Knex.QueryBuilder;

/** The statements of a list over one store. */
export interface ListStatements<Row> {
  page(scope: Scope, order: string, goesOn: boolean): Statement<ListArgs, Row & { parent?: string | number }>;
  /** How many rows each parent's list has, or the list has where there is no tie. */
  count(scope: Scope): Statement<ListArgs, Counted>;
  summary<R>(scope: Scope, name: string, summarise: Summary): Statement<ListArgs, R>;
}

const filterOf = <Filter>(args: ListArgs) => args.filter as Filter;

/** What a list is read from: its table, or what an order or a filter needs in its place. */
function sourceOf<Filter extends object>(
  spec: ListSpec<Filter>,
  { given }: Scope,
  order: string | null,
  builder: Builder<ListArgs>,
): Knex.QueryBuilder | null {
  return spec.source?.(builder, order, given, filterOf<Filter>)?.as(spec.table) ?? null;
}

function scoped<Filter extends object>(
  spec: ListSpec<Filter>,
  scope: Scope,
  order: string | null,
  builder: Builder<ListArgs>,
): Knex.QueryBuilder {
  const { knex } = builder;
  const { tie, given } = scope;
  const query = knex.from(sourceOf(spec, scope, order, builder) ?? spec.table);
  if (tie !== null) {
    query
      .join(tie.pairs(builder).as('tied'), 'tied.child', `${spec.table}.${spec.key}`)
      .select('tied.parent as parent');
  }
  narrow(query, spec.conditions, given, builder, filterOf<Filter>);
  return query;
}

function page<Filter extends object>(
  spec: ListSpec<Filter>,
  scope: Scope,
  orderName: string,
  goesOn: boolean,
  builder: Builder<ListArgs>,
): Knex.QueryBuilder {
  const { knex, bind, limit } = builder;
  const order = spec.orders[orderName];
  if (order === undefined) throw new Error(`The list of ${spec.table} has no order ${orderName}.`);
  const column = `${spec.table}.${order.column}`;
  const key = `${spec.table}.${spec.key}`;
  // Ranking many rows to give few is cheaper on their keys alone; what is worked out for an order is read with it.
  const ranksKeys = scope.tie !== null && sourceOf(spec, scope, orderName, builder) === null;
  const query = scoped(spec, scope, orderName, builder).select(
    ranksKeys ? `${key} as child` : `${spec.table}.*`,
  );
  if (goesOn) {
    const compared = order.direction === 'asc' ? '(??, ??) > (?, ?)' : '(??, ??) < (?, ?)';
    query.whereRaw(compared, [
      column,
      key,
      bind(({ after }) => after?.value ?? ''),
      bind(({ after }) => after?.key ?? ''),
    ]);
  }
  const by = [
    { column, order: order.direction },
    { column: key, order: order.direction },
  ];
  if (scope.tie === null) return limit(query.orderBy(by), (args) => args.limit);
  query.rowNumber('rank', (over) => void over.partitionBy('tied.parent').orderBy(by));
  const ranked = knex
    .from(query.as('ranked'))
    .where(
      'rank',
      '<=',
      bind((args) => args.limit),
    )
    .orderBy(['parent', 'rank']);
  return ranksKeys
    ? ranked.join(spec.table, key, 'ranked.child').select('ranked.parent', `${spec.table}.*`)
    : ranked.select('*');
}

function count<Filter extends object>(
  spec: ListSpec<Filter>,
  scope: Scope,
  builder: Builder<ListArgs>,
): Knex.QueryBuilder {
  const { tie, given } = scope;
  if (tie === null) return scoped(spec, scope, null, builder).count('* as count');
  // Each pair has its row: where nothing narrows them, the rows need not be looked at.
  const pairs: Knex.QueryBuilder =
    Object.keys(given).length > 0
      ? scoped(spec, scope, null, builder)
      : builder.knex.from(tie.pairs(builder).as('tied')).select('tied.parent as parent');
  return pairs.count('* as count').groupBy('parent');
}

/** Prepares a list's statements, each once for each scope, order and summary. */
export function listStatements<Filter extends object, Row>(
  store: Store,
  spec: ListSpec<Filter>,
): ListStatements<Row> {
  const prepared = prepareByShape<ListArgs>(store);
  const shapeOf = ({ tie, given }: Scope, ...more: readonly string[]) =>
    JSON.stringify([tie?.name ?? null, given, ...more]);
  return {
    page: (scope, order, goesOn) =>
      prepared(shapeOf(scope, order, goesOn ? 'after' : 'first'), (builder) =>
        page(spec, scope, order, goesOn, builder),
      ),
    count: (scope) => prepared(shapeOf(scope, 'count'), (builder) => count(spec, scope, builder)),
    summary: (scope, name, summarise) =>
      prepared(shapeOf(scope, 'summary', name), (builder) =>
        summarise(scoped(spec, scope, null, builder), builder),
      ),
  };
}
