import type { Knex } from 'knex';
import type { Builder } from '../store/store';
import { columnsOf, cutPage, orderOf } from './page';
import type { FilterShape } from './shape';
import { countedRows, filterOf, narrow, type ListArgs, type ListSpec, type Summary } from './spec';

/** Builds the queries of a list at the root: the rows that pass the filter. */
export function rootList<Filter extends object>(
  spec: ListSpec<Filter, object>,
  given: FilterShape,
  builder: Builder<ListArgs>,
) {
  /** Reads from the list's table, or from the source that an order needs in its place. */
  function rows(order: string | null): Knex.QueryBuilder {
    const source = spec.source?.(builder, order, given, filterOf<Filter>);
    const query = builder.knex.from(source?.rows.as(spec.table) ?? spec.table);
    const left = Object.fromEntries(
      Object.entries(given).filter(([part]) => source?.narrowed.includes(part as keyof Filter) !== true),
    );
    narrow(query, spec.conditions, left, builder, filterOf<Filter>);
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
