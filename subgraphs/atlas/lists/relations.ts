import type { Relation } from '../../kit/list';
import type { ComponentName } from '../../kit/components';
import { dateKeyNames } from '../tables/sortKey';

/**
 * A record that has parties and components. The record's table has this name, and so does the column that refers to the
 * record in other tables.
 */
type DatedRecord = 'meeting' | 'initiative';

/** Returns the columns of the table of parts, which relate records to countries and organisations (global ids). */
export function byParty(record: DatedRecord): Pick<Relation, 'table' | 'parent' | 'child' | 'sortColumns'> {
  return { table: `${record}Part`, parent: 'party', child: record, sortColumns: dateKeyNames };
}

/** Returns the relation of records to a component, by its name. */
export function byComponent(record: DatedRecord): Relation {
  return {
    name: 'component',
    table: `${record}Component`,
    parent: 'component',
    child: record,
    sortColumns: dateKeyNames,
    hasDuplicates: false,
  };
}

/**
 * Restricts a relation to these roles, or includes all roles if none is named. With several roles, a record may occur
 * more than once.
 */
export function inRoles(roles: readonly string[]): Pick<Relation, 'hasDuplicates' | 'narrow'> {
  return {
    hasDuplicates: roles.length !== 1,
    narrow: (query) => void (roles.length > 0 && query.whereIn('relation.role', roles)),
  };
}

/** Restricts a relation to records that belong to the component. */
export function inComponent(record: DatedRecord, component: ComponentName): NonNullable<Relation['narrow']> {
  return (query, { knex }) =>
    void query.whereExists(
      knex
        .select('*')
        .from(`${record}Component`)
        .where({ component, [record]: knex.ref(`relation.${record}`) }),
    );
}
