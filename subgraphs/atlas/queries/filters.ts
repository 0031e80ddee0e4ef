import { andThen, allOf, type MaybePromise } from '../../kit/maybePromise';
import type { Store } from '../../kit/store/store';

/** The values of a part of a filter that match at least one record. */
interface FilterValues {
  /** The filter's type and the part's name, such as `MeetingFilter.year`. */
  readonly part: string;
  readonly values: readonly (string | number)[];
}

/** The columns that parts of filters are compared with, where the schema does not list the possible values. */
const columns: readonly (readonly [part: string, table: string, column: string, role?: string])[] = [
  ['CountryFilter.subregions', 'country', 'subregion'],
  ['CountryFilter.inBodies', 'countryBody', 'body'],
  ['CountryFilter.notInBodies', 'countryBody', 'body'],
  ['MeetingFilter.year', 'meeting', 'year'],
  ['MeetingFilter.actionPlans', 'meeting', 'actionPlan'],
  ['InitiativeFilter.programmes', 'initiative', 'programme'],
  ['InitiativeFilter.codes', 'initiative', 'code'],
  ['InitiativeFilter.domains', 'initiativeDomain', 'domain'],
  ['InitiativeFilter.funders', 'initiativePart', 'party', 'FUNDER'],
  ['InitiativeFilter.implementers', 'initiativePart', 'party', 'IMPLEMENTER'],
];

/** The parts that are compared with the first day of the records of a table. */
const days = [
  ['MeetingFilter.from', 'meeting'],
  ['MeetingFilter.to', 'meeting'],
  ['InitiativeFilter.startedFrom', 'initiative'],
  ['InitiativeFilter.startedTo', 'initiative'],
] as const;

/** Returns the first day of every year, from the year of `first` to the year after `last`, all in ISO 8601. */
function newYears(first: string | null, last: string | null): readonly string[] {
  if (first === null || last === null) return [];
  const years: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)) + 1; year += 1)
    years.push(`${String(year).padStart(4, '0')}-01-01`);
  return years;
}

/**
 * Returns a function that reads these values. It prepares its statements when it is called, because only publishing
 * needs them.
 */
export function filterQueries(store: Store) {
  const valuesOf = ([part, table, column, role]: (typeof columns)[number]): MaybePromise<FilterValues> => {
    const read = store.prepare<undefined, { readonly value: string | number }>(({ knex }) => {
      const rows = knex.distinct({ value: column }).from(table).whereNotNull(column).orderBy('value');
      return role === undefined ? rows : rows.where({ role });
    });
    return andThen(read(undefined), (rows) => ({ part, values: rows.map(({ value }) => value) }));
  };
  const yearsOf = (table: string): MaybePromise<readonly string[]> => {
    const read = store.prepare<undefined, { readonly first: string | null; readonly last: string | null }>(
      ({ knex }) => knex.min({ first: 'startDate' }).max({ last: 'startDate' }).from(table),
    );
    return andThen(read(undefined), ([row]) => newYears(row?.first ?? null, row?.last ?? null));
  };
  const daysOf = ([part, table]: (typeof days)[number]): MaybePromise<FilterValues> =>
    andThen(yearsOf(table), (values) => ({ part, values }));
  return { filterValues: () => allOf([...columns.map(valuesOf), ...days.map(daysOf)]) };
}
