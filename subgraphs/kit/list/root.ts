import type { Knex } from 'knex';
import type { Filter } from './filter';
import { columnsOf, cutPage, orderOf } from './page';
import { countedRows, type ListSpec, type Summary } from './spec';

/** Builds the queries of a list at the root, over the rows that match the filter. */
export function rootList<F extends object>(spec: ListSpec<F, object>, filter: Filter<F>) {
  const { builder } = filter;
  /** Reads from the list's table, or from the source that replaces the table for an order. */
  function rows(order: string | null): Knex.QueryBuilder {
    const source = spec.source?.(filter, order);
    const query = builder.knex.from(source?.rows.as(spec.table) ?? spec.table);
    filter.without(source?.narrowed ?? []).applyTo(query, spec.conditions);
    return query;
  }
  return {
    page(name: string, afterCursor: boolean): Knex.QueryBuilder {
      const order = orderOf(spec, name);
      const by = [`${spec.table}.${order.column}`, `${spec.table}.${spec.key}`] as const;
      return cutPage(rows(name).select(columnsOf(spec, order)), order, by, afterCursor, builder);
    },
    count: (): Knex.QueryBuilder => rows(null).count('* as count'),
    summary: ({ add }: Summary): Knex.QueryBuilder => add(rows(null), builder, countedRows(builder)),
  };
}
