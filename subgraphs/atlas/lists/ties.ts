import type { Tie } from '../../kit/list';
import type { ComponentName } from '../../kit/records';
import { dateKeyNames } from '../tables/sortKey';

/**
 * A record that has parties and components. Its table has this name, and so does the column that refers to it
 * elsewhere.
 */
type DatedRecord = 'meeting' | 'initiative';

/** Returns the columns of the table of parts, which ties records to countries and organisations (global ids). */
export function byParty(record: DatedRecord): Pick<Tie, 'table' | 'parent' | 'child' | 'carries'> {
  return { table: `${record}Part`, parent: 'party', child: record, carries: dateKeyNames };
}

/** Returns the tie of records to a component, by its name. */
export function byComponent(record: DatedRecord): Tie {
  return {
    name: 'component',
    table: `${record}Component`,
    parent: 'component',
    child: record,
    carries: dateKeyNames,
    repeats: false,
  };
}

/** Keeps the ties in these roles, or all if none is named. With several roles, a record may occur more than once. */
export function inRoles(roles: readonly string[]): Pick<Tie, 'repeats' | 'narrow'> {
  return {
    repeats: roles.length !== 1,
    narrow: (query) => void (roles.length > 0 && query.whereIn('tie.role', roles)),
  };
}

/** Keeps the ties whose record belongs to the component. */
export function inComponent(record: DatedRecord, component: ComponentName): NonNullable<Tie['narrow']> {
  return (query, { knex }) =>
    void query.whereExists(
      knex
        .select('*')
        .from(`${record}Component`)
        .where({ component, [record]: knex.ref(`tie.${record}`) }),
    );
}
