import type { Knex } from 'knex';
import type { CountryRow as CountryName } from '../../kit/countries';
import {
  isTallied,
  narrow,
  tallied,
  type Condition,
  type FilterShape,
  type ListArgs,
  type ListSpec,
} from '../../kit/list';
import type { Builder } from '../../kit/store/store';
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
export interface Counting<Filter> {
  readonly filter?: Nullish<Filter>;
  readonly atLeast: number;
}

type Read<T> = (args: ListArgs) => T;

/** SQL for the party id of a country. */
const partyOf = (knex: Knex): Knex.Raw => knex.raw("'country:' || ??", ['country.code']);

/**
 * Builds a query that counts the records of a list that pass a filter, per party with the role, or with any role if
 * none is named. It counts for all parties at once and returns the columns `party` and `records`. If the list has no
 * tally for the filter, the records are filtered first (SQLite runs a cross join in that order) and then only their
 * parts are read; without a filter, the parts alone suffice.
 */
function countOf<Filter extends object>(
  spec: Pick<ListSpec<Filter, never>, 'table' | 'conditions' | 'tally'>,
  parts: string,
  role?: string,
) {
  return (builder: Builder<ListArgs>, given: FilterShape, read: Read<Filter>): Knex.QueryBuilder => {
    const { knex } = builder;
    if (role !== undefined && isTallied(spec, given)) {
      const party = `${spec.table}.key`;
      const asked = { slice: role, countOnly: true };
      const { rows, count } = tallied((table) => knex.from(table), spec, asked, given, builder, read);
      return rows.select({ party, records: count }).groupBy(party);
    }
    const record = `${parts}.${spec.table}`;
    const query: Knex.QueryBuilder = knex.from(parts);
    if (Object.keys(given).length > 0) {
      const passing = query.from(spec.table).crossJoin(parts, () => undefined);
      narrow(passing.where(record, knex.ref(`${spec.table}.id`)), spec.conditions, given, builder, read);
    }
    if (role !== undefined) query.where(`${parts}.role`, role);
    return query.countDistinct({ records: record }).select(`${parts}.party`).groupBy(`${parts}.party`);
  };
}

const initiativeCount = countOf(initiatives, 'initiativePart', 'BENEFICIARY');
const meetingCount = countOf(meetings, 'meetingPart');

/** The orders that sort by a count, each with the filter part it counts by and the name of the count's column. */
const countings: Readonly<
  Record<
    string,
    { part: 'initiatives' | 'meetings'; column: string; count: ReturnType<typeof countOf<object>> }
  >
> = {
  INITIATIVES_DESC: { part: 'initiatives', column: 'initiativeCount', count: initiativeCount },
  MEETINGS_DESC: { part: 'meetings', column: 'meetingCount', count: meetingCount },
};

const none: FilterShape = {};

/** Returns the shape of the filter within a {@link Counting}. */
function below(counting: FilterShape[string] | undefined): FilterShape {
  const filter = counting === undefined || counting === true ? none : counting['filter'];
  return filter === undefined || filter === true ? none : filter;
}

function reaches<Filter extends object>(
  count: ReturnType<typeof countOf<Filter>>,
): Condition<Nullish<Counting<Filter>>> {
  return (query, builder, read, given) => {
    const { knex, bind } = builder;
    const atLeast = bind((args) => read(args).atLeast);
    const counted = count(builder, below(given), (args) => read(args).filter ?? ({} as Filter));
    const reaching = knex.select('party').from(counted.as('counted')).where('records', '>=', atLeast);
    query.where(
      (either) => void either.whereRaw('? <= 0', [atLeast]).orWhereIn(partyOf(knex) as never, reaching),
    );
  };
}

/** Requires membership of all the bodies (global ids) or of none, by counting those a country belongs to. */
function memberOfBodies(all: boolean): Condition<Nullish<readonly string[]>> {
  return (query, { knex, bind, isOneOf }, read) => {
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
  // Counting for every country pays off only if the order needs it; the count then serves the filter too.
  source(builder, order, given, read) {
    const counting = order === null ? undefined : countings[order];
    if (counting === undefined) return null;
    const { part, column, count } = counting;
    const { knex, bind } = builder;
    const counted = count(builder, below(given[part]), (args) => read(args)[part]?.filter ?? {});
    const records = knex.raw('coalesce(??, 0)', ['counted.records']);
    const rows = knex
      .select('country.*', knex.raw('? as ??', [records, column]))
      .from('country')
      .leftJoin(counted.as('counted'), 'counted.party', partyOf(knex));
    if (given[part] === undefined) return { rows, narrowed: [] };
    const atLeast = bind((args) => read(args)[part]?.atLeast ?? 0);
    return { rows: rows.where(knex.raw('? >= ?', [records, atLeast])), narrowed: [part] };
  },
};
