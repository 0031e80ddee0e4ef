import { jsonTable } from '../../kit/store/jsonTable';
import { isCountry, type Meeting } from '../../kit/records';
import type { Table } from '../../kit/store/table';
import { groupByEach, pairsIn } from '../../kit/collections';
import type { AtlasData } from '../data';
import { componentBits } from './bits';
import { yearOf } from './sortKey';

/** The subject of an encounter: a pair that met, a country that met another, or all countries together. */
export type EncounterOf = 'PAIR' | 'COUNTRY' | 'ALL';

/** The number of meetings in which a subject met others. */
interface Met {
  readonly of: EncounterOf;
  /** The codes of a pair in alphabetical order, separated by a space; a country's code; or the empty string. */
  readonly who: string;
  readonly meetings: number;
}

/** The year of a meeting and its set of components. */
interface When {
  readonly year: number | null;
  readonly componentBits: number;
}

/** Returns the countries that met at a meeting, in alphabetical order. */
export function countriesAt({ hosts, chairs, participatingCountries }: Meeting): readonly string[] {
  return [...new Set([...hosts, ...chairs, ...participatingCountries].filter(isCountry))].sort();
}

/** Returns the subjects that met others at a meeting. */
function metAt(meeting: Meeting): readonly (readonly [of: EncounterOf, who: string])[] {
  const countries = countriesAt(meeting);
  if (countries.length < 2) return [];
  return [
    ['ALL', ''],
    ...countries.map((country) => ['COUNTRY', country] as const),
    ...pairsIn(countries).map(([a, b]) => ['PAIR', `${a} ${b}`] as const),
  ];
}

/**
 * Counts the meetings of each subject, separately for each value of `commonOf`; sorted by subject, then by that value.
 */
function count<Common extends object>(
  meetings: readonly Meeting[],
  commonOf: (meeting: Meeting) => Common,
): readonly (Met & Common)[] {
  const counted = new Map<string, Met & Common>();
  for (const meeting of meetings) {
    const common = commonOf(meeting);
    for (const [of, who] of metAt(meeting)) {
      const key = JSON.stringify([of, who, common]);
      counted.set(key, { of, who, ...common, meetings: (counted.get(key)?.meetings ?? 0) + 1 });
    }
  }
  return [...counted].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, met]) => met);
}

/**
 * Counts encounters by year and set of components. The number of pairs grows with the square of the number of
 * participants, not with the number of meetings in a year.
 */
function encountersOf({ meetings }: AtlasData): readonly (Met & When)[] {
  return count(meetings, ({ date, components }) => ({
    year: yearOf(date?.start),
    componentBits: componentBits(components),
  }));
}

/** The number of encounters of countries, by year and set of components. Networks are computed from this table. */
const encounterTable: Table<AtlasData> = {
  name: 'encounter',
  create(table) {
    table.string('of').notNullable();
    table.string('who').notNullable();
    table.integer('year');
    table.integer('componentBits').notNullable();
    table.integer('meetings').notNullable();
    // The index covers every column that is read, so SQLite never reads the rows themselves.
    table.index(['of', 'who', 'meetings', 'year', 'componentBits']);
  },
  rows: (data) => encountersOf(data).map((encounter) => ({ ...encounter })),
};

/** The total number of encounters of countries. Most networks cover all meetings. */
const encounterTotalTable: Table<AtlasData> = {
  name: 'encounterTotal',
  create(table) {
    table.string('of').notNullable();
    table.string('who').notNullable();
    table.integer('meetings').notNullable();
    table.index(['of', 'meetings', 'who']);
  },
  rows: ({ meetings }) => count(meetings, () => ({})).map((met) => ({ ...met })),
};

/**
 * A year and a set of components in which a pair met. All meetings with the same year and components are a single
 * occasion.
 */
export type Occasion = readonly [year: number | null, componentBits: number];

/** The occasions of each pair, by its codes, sorted by year. They are the details of a pair in a network. */
const occasionsTable: Table<AtlasData> = jsonTable('occasions', (data) =>
  [...groupByEach(encountersOf(data), ({ of, who }) => (of === 'PAIR' ? [who] : []))].map(
    ([pair, encounters]) => [pair, encounters.map(({ year, componentBits: bits }): Occasion => [year, bits])],
  ),
);

/** The tables of encounters: the countries that met, the number of their meetings and the dates. */
export const encounterTables = [encounterTable, encounterTotalTable, occasionsTable];
