import { jsonTable } from '../../kit/jsonTable';
import { pairsIn } from '../../kit/pairs';
import { isCountry, type Meeting } from '../../kit/records';
import type { Table } from '../../kit/table';
import { under } from '../../kit/under';
import type { AtlasData } from '../data';
import { componentBits } from './bits';
import { yearOf } from './sortKey';

/** Of whom an encounter is told: of each pair that met, of each country that met another, or of nobody in particular. */
export type EncounterOf = 'PAIR' | 'COUNTRY' | 'ALL';

/** In how many meetings somebody met others. */
interface Met {
  readonly of: EncounterOf;
  /** The codes of a pair with a space between, in alphabetical order; a country's code; or nothing. */
  readonly who: string;
  readonly meetings: number;
}

/** When, and under which set of components, a meeting was. */
interface When {
  readonly year: number | null;
  readonly componentBits: number;
}

/** The countries that met at a meeting, in alphabetical order. */
export function countriesAt({ hosts, chairs, participatingCountries }: Meeting): readonly string[] {
  return [...new Set([...hosts, ...chairs, ...participatingCountries].filter(isCountry))].sort();
}

/** Of whom a meeting tells that they met there. */
function metAt(meeting: Meeting): readonly (readonly [of: EncounterOf, who: string])[] {
  const countries = countriesAt(meeting);
  if (countries.length < 2) return [];
  return [
    ['ALL', ''],
    ...countries.map((country) => ['COUNTRY', country] as const),
    ...pairsIn(countries).map(([a, b]) => ['PAIR', `${a} ${b}`] as const),
  ];
}

/** Who met, and how often in meetings that agree in what `commonOf` gives; by who met, and then by that. */
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

/** By year and by set of components: pairs grow with the square of who takes part, not with the meetings of a year. */
function encountersOf({ meetings }: AtlasData): readonly (Met & When)[] {
  return count(meetings, ({ date, components }) => ({
    year: yearOf(date?.start),
    componentBits: componentBits(components),
  }));
}

/** How often countries met, by year and by components: what networks are drawn from. */
const encounterTable: Table<AtlasData> = {
  name: 'encounter',
  create(table) {
    table.string('of').notNullable();
    table.string('who').notNullable();
    table.integer('year');
    table.integer('componentBits').notNullable();
    table.integer('meetings').notNullable();
    // With all that is read, so that the rows themselves are not.
    table.index(['of', 'who', 'meetings', 'year', 'componentBits']);
  },
  rows: (data) => encountersOf(data).map((encounter) => ({ ...encounter })),
};

/** How often countries met in all: a network is mostly drawn from all meetings. */
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

/** When, and in which set of components, a pair met: once for all meetings that have both in common. */
export type Occasion = readonly [year: number | null, componentBits: number];

/** The occasions of each pair, by its codes, in the order of their years: what is told of a pair that a network keeps. */
const occasionsTable: Table<AtlasData> = jsonTable('occasions', (data) =>
  [...under(encountersOf(data), ({ of, who }) => (of === 'PAIR' ? [who] : []))].map(([pair, encounters]) => [
    pair,
    encounters.map(({ year, componentBits: bits }): Occasion => [year, bits]),
  ]),
);

/** Which countries met, how often and when. */
export const encounterTables = [encounterTable, encounterTotalTable, occasionsTable];
