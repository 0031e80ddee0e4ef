import type { Summary } from '../../kit/list';
import type { Builder } from '../../kit/store';
import type { Knex } from 'knex';
import type { ListArgs } from '../../kit/list';

/** What a list is grouped by: how the key is reached, under the name `groupKey`. Records without one are left out. */
export type Grouping = (query: Knex.QueryBuilder, builder: Builder<ListArgs>) => void;

/** Groups by a column of the list's own table. */
export function byColumn(column: string): Grouping {
  return (query) => void query.select(`${column} as groupKey`).whereNotNull(column).groupBy(column);
}

/** Groups by a column of a table that ties records to several values, and to none of them twice. */
export function byTie(
  key: string,
  table: string,
  record: string,
  column: string,
  where: Readonly<Record<string, string>> = {},
): Grouping {
  return (query) => {
    query
      .join(`${table} as grouping`, `grouping.${record}`, key)
      .select(`grouping.${column} as groupKey`)
      .groupBy(`grouping.${column}`);
    for (const [name, value] of Object.entries(where)) query.where(`grouping.${name}`, value);
  };
}

/** A summary that counts by group, with whatever `more` adds. */
export function grouped(grouping: Grouping, more: Summary = (query) => query): Summary {
  return (query, builder) => {
    grouping(query, builder);
    return more(query.count('* as count'), builder);
  };
}
