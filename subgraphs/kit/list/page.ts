import type { Knex } from 'knex';
import type { Builder } from '../store';
import type { ListArgs, ListSpec, Order } from './spec';

/** Columns that a page is sorted by: one that holds an order's values and, among equals, the row's key. */
export type SortedBy = readonly [value: string, key: string];

/** The order of a list by its name. Fails where the list has none of that name. */
export function orderOf(spec: Pick<ListSpec<never, never>, 'table' | 'orders'>, name: string): Order {
  const order = spec.orders[name];
  if (order === undefined) throw new Error(`The list of ${spec.table} has no order ${name}.`);
  return order;
}

/** What a row of a page is read with: its columns, and that of the order, for its cursor. */
export function columnsOf(
  { table, columns }: Pick<ListSpec<never, object>, 'table' | 'columns'>,
  { column }: Order,
): readonly string[] {
  return [...new Set([...Object.keys(columns), column])].map((name) => `${table}.${name}`);
}

/** Sorts a query. */
export function sort(query: Knex.QueryBuilder, { direction }: Order, by: SortedBy): Knex.QueryBuilder {
  return query.orderBy(by.map((column) => ({ column, order: direction })));
}

/** Leaves of a query the rows of one page, sorted; `goesOn` says whether it begins after a cursor. */
export function cutPage(
  query: Knex.QueryBuilder,
  order: Order,
  by: SortedBy,
  goesOn: boolean,
  { bind, limit }: Builder<ListArgs>,
): Knex.QueryBuilder {
  if (goesOn) {
    query.whereRaw(order.direction === 'asc' ? '(??, ??) > (?, ?)' : '(??, ??) < (?, ?)', [
      ...by,
      bind(({ after }) => after?.value ?? ''),
      bind(({ after }) => after?.key ?? ''),
    ]);
  }
  return limit(sort(query, order, by), (args) => args.limit);
}
