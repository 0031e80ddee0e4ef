import type { Knex } from 'knex';
import type { Builder } from '../store/store';
import type { ListArgs, ListSpec, Order } from './spec';

/** The columns that a page is sorted by: the column with the order's values, and the row's key, which breaks ties. */
type SortedBy = readonly [value: string, key: string];

/** Returns the order of a list with this name. Throws if the list has no such order. */
export function orderOf(spec: Pick<ListSpec<never, never>, 'table' | 'orders'>, name: string): Order {
  const order = spec.orders[name];
  if (order === undefined) throw new Error(`The list of ${spec.table} has no order ${name}.`);
  return order;
}

/** Returns the columns that a page reads: the columns of the row, and the order's column, which the cursor needs. */
export function columnsOf(
  { table, columns }: Pick<ListSpec<never, object>, 'table' | 'columns'>,
  { column }: Order,
): readonly string[] {
  return [...new Set([...Object.keys(columns), column])].map((name) => `${table}.${name}`);
}

/** Sorts a query by an order. */
export function sort(query: Knex.QueryBuilder, { direction }: Order, by: SortedBy): Knex.QueryBuilder {
  return query.orderBy(by.map((column) => ({ column, order: direction })));
}

/** Sorts a query and limits it to the rows of one page. `afterCursor` is true if the page begins after a cursor. */
export function cutPage(
  query: Knex.QueryBuilder,
  order: Order,
  by: SortedBy,
  afterCursor: boolean,
  { bind, limit }: Builder<ListArgs>,
): Knex.QueryBuilder {
  if (afterCursor) {
    query.whereRaw(order.direction === 'asc' ? '(??, ??) > (?, ?)' : '(??, ??) < (?, ?)', [
      ...by,
      bind(({ after }) => after?.value ?? ''),
      bind(({ after }) => after?.key ?? ''),
    ]);
  }
  return limit(sort(query, order, by), (args) => args.limit);
}
