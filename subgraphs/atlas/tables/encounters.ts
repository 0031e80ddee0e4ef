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
 * Counts encounters by year and set of components. The number of pairs grows with the square of the participants, not
 * with the meetings of a year.
 */
function encountersOf({ meetings }: AtlasData): readonly (Met & When)[] {
  return count(meetings, ({ date, components }) => ({
    year: yearOf(date?.start),
    componentBits: componentBits(components),
  }));
}

/** The number of times that countries met, by year and set of components: the source of the networks. */
const encounterTable: Table<AtlasData> = {
  name: 'encounter',
  create(table) {
    table.string('of').notNullable();
    table.string('who').notNullable();
    table.integer('year');
    table.integer('componentBits').notNullable();
    table.integer('meetings').notNullable();
    // The index covers every column that is read, so the rows themselves are not.
    table.index(['of', 'who', 'meetings', 'year', 'componentBits']);
  },
  rows: (data) => encountersOf(data).map((encounter) => ({ ...encounter })),
};

/** The number of times that countries met in all: most networks are drawn from all meetings. */
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

/** A year and a set of components in which a pair met: one for all meetings that have both in common. */
export type Occasion = readonly [year: number | null, componentBits: number];

/** The occasions of each pair, by its codes, in order of year: the details of a pair in a network. */
const occasionsTable: Table<AtlasData> = jsonTable('occasions', (data) =>
  [...groupByEach(encountersOf(data), ({ of, who }) => (of === 'PAIR' ? [who] : []))].map(
    ([pair, encounters]) => [pair, encounters.map(({ year, componentBits: bits }): Occasion => [year, bits])],
  ),
);

/** The tables of the countries that met, how often and when. */
export const encounterTables = [encounterTable, encounterTotalTable, occasionsTable];
