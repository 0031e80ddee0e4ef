import type { Knex } from 'knex';
import type { CountryRow as CountryName } from '../../kit/countries';
import { isTallied, tallied, type Condition, type Filter, type ListSpec } from '../../kit/list';
import { hasAll, hasNone, isAmong, type Nullish } from './conditions';
import { componentBits } from '../tables/bits';
import type { CountryFilter } from '../types.generated';
import { initiatives } from './initiatives';
import { meetings } from './meetings';

/** A country as atlas stores it. */
export interface CountryRow extends CountryName {
  readonly subregion: string;
  readonly auMember: boolean;
  readonly euMember: boolean;
  /** A JSON list of component names. */
  readonly memberOf: string;
}

/** The inputs `InitiativeCondition` and `MeetingCondition` of the schema. */
export interface Counting<F> {
  readonly filter?: Nullish<F>;
  readonly atLeast: number;
}

/** Builds the SQL for the party id of a country. */
const partyOf = (knex: Knex): Knex.Raw => knex.raw("'country:' || ??", ['country.code']);

/**
 * Builds a query that counts the records of a list that match a filter, per party with the role, or with any role if
 * none is named. The query counts for all parties at once and returns the columns `party` and `records`. If the list
 * has no tally for the filter, the records are filtered first (SQLite runs a cross join in that order) and only their
 * parts are read. Without a filter, the parts alone suffice.
 */
function countOf<F extends object>(
  spec: Pick<ListSpec<F, never>, 'table' | 'conditions' | 'tally'>,
  parts: string,
  role?: string,
) {
  return (filter: Filter<F>): Knex.QueryBuilder => {
    const { knex } = filter.builder;
    if (role !== undefined && isTallied(spec, filter.shape)) {
      const party = `${spec.table}.key`;
      const asked = { slice: role, countOnly: true };
      const { rows, count } = tallied((table) => knex.from(table), spec, asked, filter);
      return rows.select({ party, records: count }).groupBy(party);
    }
    const record = `${parts}.${spec.table}`;
    const query: Knex.QueryBuilder = knex.from(parts);
    if (!filter.isEmpty) {
      const passing = query.from(spec.table).crossJoin(parts, () => undefined);
      filter.applyTo(passing.where(record, knex.ref(`${spec.table}.id`)), spec.conditions);
    }
    if (role !== undefined) query.where(`${parts}.role`, role);
    return query.countDistinct({ records: record }).select(`${parts}.party`).groupBy(`${parts}.party`);
  };
}

const initiativeCount = countOf(initiatives, 'initiativePart', 'BENEFICIARY');
const meetingCount = countOf(meetings, 'meetingPart');

/**
 * The orders that sort by a count. Each has the part of the filter that selects the counted records and the name of the
 * count's column.
 */
const countings: Readonly<
  Record<
    string,
    { part: 'initiatives' | 'meetings'; column: string; count: ReturnType<typeof countOf<object>> }
  >
> = {
  INITIATIVES_DESC: { part: 'initiatives', column: 'initiativeCount', count: initiativeCount },
  MEETINGS_DESC: { part: 'meetings', column: 'meetingCount', count: meetingCount },
};

function reaches<F extends object>(count: ReturnType<typeof countOf<F>>): Condition<Nullish<Counting<F>>> {
  return (query, counting) => {
    const { knex, bind } = counting.builder;
    const atLeast = bind((args) => counting.read(args).atLeast);
    const counted = count(counting.nested('filter', {} as F));
    const reaching = knex.select('party').from(counted.as('counted')).where('records', '>=', atLeast);
    query.where(
      (either) => void either.whereRaw('? <= 0', [atLeast]).orWhereIn(partyOf(knex) as never, reaching),
    );
  };
}

/**
 * Requires membership of all the bodies (global ids) or of none of them, by counting the bodies that a country belongs
 * to.
 */
function memberOfBodies(all: boolean): Condition<Nullish<readonly string[]>> {
  return (query, { builder: { knex, bind, isOneOf }, read }) => {
    const relations = knex
      .count('*')
      .from('countryBody')
      .where('countryBody.country', knex.ref('country.code'))
      .where(isOneOf('body', read));
    query.whereRaw('? = ?', [bind((args) => (all ? new Set(read(args)).size : 0)), relations]);
  };
}

/** The list of all countries. */
export const countries: ListSpec<CountryFilter, CountryRow> = {
  table: 'country',
  key: 'code',
  columns: {
    code: true,
    nameEn: true,
    nameFr: true,
    region: true,
    subregion: true,
    auMember: true,
    euMember: true,
    memberOf: true,
  },
  defaultOrder: 'NAME_ASC',
  orders: {
    NAME_ASC: { column: 'sortName', direction: 'asc' },
    CODE_ASC: { column: 'code', direction: 'asc' },
    INITIATIVES_DESC: { column: 'initiativeCount', direction: 'desc', numeric: true },
    MEETINGS_DESC: { column: 'meetingCount', direction: 'desc', numeric: true },
  },
  conditions: {
    codes: isAmong('country.code'),
    regions: isAmong('country.region'),
    subregions: isAmong('country.subregion'),
    memberOf: hasAll('country.componentBits', componentBits),
    notMemberOf: hasNone('country.componentBits', componentBits),
    inBodies: memberOfBodies(true),
    notInBodies: memberOfBodies(false),
    freeMovement: isAmong('country.freeMovement'),
    initiatives: reaches(initiativeCount),
    meetings: reaches(meetingCount),
  },
  // Counting for every country pays off only if the order needs the count, which then serves the filter too.
  source(filter, order) {
    const ordered = order === null ? undefined : countings[order];
    if (ordered === undefined) return null;
    const { part, column, count } = ordered;
    const { knex, bind } = filter.builder;
    const counting = filter.nested(part, { atLeast: 0 });
    const records = knex.raw('coalesce(??, 0)', ['counted.records']);
    const rows = knex
      .select('country.*', knex.raw('? as ??', [records, column]))
      .from('country')
      .leftJoin(count(counting.nested('filter', {})).as('counted'), 'counted.party', partyOf(knex));
    if (!filter.has(part)) return { rows, narrowed: [] };
    const atLeast = bind((args) => counting.read(args).atLeast);
    return { rows: rows.where(knex.raw('? >= ?', [records, atLeast])), narrowed: [part] };
  },
};
