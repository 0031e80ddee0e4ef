import type { Summary } from '../../kit/list';

/** A grouping of a list, which selects the group's key as `groupKey`. Records without a key are left out. */
export type Grouping = Pick<Summary, 'slice' | 'add'>;

/** Groups by a column of the list's own table. */
export function byColumn(column: string): Grouping {
  return {
    add: (query) => query.select(`${column} as groupKey`).whereNotNull(column).groupBy(column),
  };
}

/**
 * Groups by a column of a table that ties each record to several values, and to each value at most once. `slice` is the
 * slice of the list's tally for the same ties, if the tally has one.
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

/** Builds a summary by group that selects the count, or the columns that `more` selects. */
export function grouped(name: string, { slice, add }: Grouping, more = onlyCount): Summary {
  return {
    name: `groups by ${name}`,
    ...(slice !== undefined && { slice }),
    add: (query, builder, counted) => more(add(query, builder, counted), builder, counted),
  };
}
