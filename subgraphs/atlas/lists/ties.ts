import type { Tie } from '../../kit/list';
import type { ComponentName } from '../../kit/records';
import { dateKeyNames } from '../tables/sortKey';

/** What has parties and components; its table, and the column that names it in others, are called so. */
type DatedRecord = 'meeting' | 'initiative';

/** How the table of parts ties records to countries and organisations (global ids). */
export function byParty(record: DatedRecord): Pick<Tie, 'table' | 'parent' | 'child' | 'carries'> {
  return { table: `${record}Part`, parent: 'party', child: record, carries: dateKeyNames };
}

/** Records of a component, by its name. */
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

/** Leaves of ties those in these roles, or all where none is named; in several roles a record may come several times. */
export function inRoles(roles: readonly string[]): Pick<Tie, 'repeats' | 'narrow'> {
  return {
    repeats: roles.length !== 1,
    narrow: (query) => void (roles.length > 0 && query.whereIn('tie.role', roles)),
  };
}

/** Leaves of ties those whose record is of the component. */
export function inComponent(record: DatedRecord, component: ComponentName): NonNullable<Tie['narrow']> {
  return (query, { knex }) =>
    void query.whereExists(
      knex
        .select('*')
        .from(`${record}Component`)
        .where({ component, [record]: knex.ref(`tie.${record}`) }),
    );
}
