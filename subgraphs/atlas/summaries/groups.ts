import type { Summary } from '../../kit/list';

/** What a list is grouped by: how the key is reached, under the name `groupKey`. Records without one are left out. */
export type Grouping = Pick<Summary, 'slice' | 'add'>;

/** Groups by a column of the list's own table. */
export function byColumn(column: string): Grouping {
  return {
    add: (query) => query.select(`${column} as groupKey`).whereNotNull(column).groupBy(column),
  };
}

/**
 * Groups by a column of a table that ties records to several values, and to none of them twice; `slice` is that of the
 * list's tally, where it has one, that tells of the same ties.
 */
export function byTie(
  { table, record, column }: { readonly table: string; readonly record: string; readonly column: string },
  slice?: string,
  where: Readonly<Record<string, string>> = {},
): Grouping {
  return {
    ...(slice !== undefined && { slice }),
    add(query, _, { tallied }) {
      const key = tallied ? `${record}.key` : `ties.${column}`;
      if (!tallied) {
        query.join(`${table} as ties`, `ties.${record}`, `${record}.id`);
        for (const [name, value] of Object.entries(where)) query.where(`ties.${name}`, value);
      }
      return query.select(`${key} as groupKey`).groupBy(key);
    },
  };
}

const onlyCount: Summary['add'] = (query, _, { count }) => query.select({ count });

/** A summary by group: how many there are, or what `more` says. */
export function grouped(name: string, { slice, add }: Grouping, more = onlyCount): Summary {
  return {
    name: `groups by ${name}`,
    ...(slice !== undefined && { slice }),
    add: (query, builder, counted) => more(add(query, builder, counted), builder, counted),
  };
}
