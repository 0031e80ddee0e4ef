import type { Knex } from 'knex';
import type { Filter } from './filter';
import { columnsOf, cutPage, orderOf, sort } from './page';
import { countedRows, type ListSpec, type Summary, type Relation } from './spec';

/**
 * Builds the queries of a list under parents, in which each row has its `parent`. Each parent (`parents.value`) is
 * looked up separately, so the cost of a page depends on the number of its rows, not on the number of rows tied to the
 * parent.
 *
 * Joins are cross joins, which SQLite runs from left to right: parents, their relations, then the rows by an opaque
 * key. With a free choice, SQLite would begin with all relations or with every row that matches the filter, and would
 * repeat that for each parent.
 */
export function relatedList<F extends object>(
  spec: ListSpec<F, object>,
  relation: Relation,
  filter: Filter<F>,
) {
  const { builder } = filter;
  const { knex } = builder;
  const key = `${spec.table}.${spec.key}`;
  const child = `relation.${relation.child}`;

  const parents = (): Knex.QueryBuilder =>
    knex.select('parents.value as parent').from(builder.listOf('parents', ({ keys }) => keys));

  const withTable = (query: Knex.QueryBuilder, table: string): Knex.QueryBuilder =>
    query.crossJoin(table, () => undefined);

  /** Restricts a query of `relation` to the parent. */
  function ofParent(query: Knex.QueryBuilder): Knex.QueryBuilder {
    query.where(`relation.${relation.parent}`, relation.keyExpression?.(knex) ?? knex.ref('parents.value'));
    relation.narrow?.(query, builder);
    return query;
  }

  /** Joins the rows whose keys a column of the query holds, and filters them. */
  function withRows(query: Knex.QueryBuilder, column: string): Knex.QueryBuilder {
    withTable(query, spec.table).where(key, builder.opaque(column));
    filter.applyTo(query, spec.conditions);
    return query;
  }

  /**
   * Selects the parent's relations whose rows match the filter. The rows are joined only if the filter or the order
   * needs them.
   */
  function passing(orderTakesRows: boolean): Knex.QueryBuilder {
    const relations = ofParent(knex.from(`${relation.table} as relation`));
    return orderTakesRows || !filter.isEmpty ? withRows(relations, child) : relations;
  }

  return {
    page(name: string, afterCursor: boolean): Knex.QueryBuilder {
      const order = orderOf(spec, name);
      const column = `${spec.table}.${order.column}`;
      const isCarried = relation.sortColumns.includes(order.column);
      const by = [isCarried ? `relation.${order.column}` : column, child] as const;
      const own = passing(!isCarried).select(`${child} as child`);
      if (relation.hasDuplicates) own.groupBy(by);
      const rows = builder.joinOwn(
        parents(),
        spec.table,
        spec.key,
        cutPage(own, order, by, afterCursor, builder),
      );
      return sort(rows.select(columnsOf(spec, order)), order, [column, key]);
    },
    count(): Knex.QueryBuilder {
      const own = passing(false);
      return parents().select(
        (relation.hasDuplicates ? own.countDistinct(child) : own.count(child)).as('count'),
      );
    },
    summary({ add }: Summary): Knex.QueryBuilder {
      const pairs = ofParent(withTable(parents(), `${relation.table} as relation`)).select(
        `${child} as child`,
      );
      if (relation.hasDuplicates) pairs.distinct();
      const rows = withRows(knex.select('tied.parent').from(pairs.as('tied')), 'tied.child');
      return add(rows, builder, countedRows(builder)).groupBy('tied.parent');
    },
  };
}
