import { jsonTable } from '../../kit/jsonTable';
import { wayKey } from '../../kit/pair';
import { isCountry, type Initiative } from '../../kit/records';
import type { Table } from '../../kit/table';
import { under } from '../../kit/under';
import type { JvapData } from '../data';
import type { DomainTotal } from './queries';
import { totalOf } from './total';

function byDomain(initiatives: readonly Initiative[]): readonly DomainTotal[] {
  return [...under(initiatives, ({ domains }) => domains)]
    .sort(([one], [other]) => one - other)
    .map(([number, those]) => ({ number, ...totalOf(those) }));
}

/** Totals by the country that initiatives are for: a list by domain. */
const domainTotalsTable: Table<JvapData> = jsonTable('domainTotals', ({ initiatives }) =>
  [...under(initiatives, ({ countries }) => countries)].map(([country, those]) => [country, byDomain(those)]),
);

/** Bodies of many states: their money is not that of the country where they are seated. */
const ofManyStates: ReadonlySet<string> = new Set([
  'EU_INSTITUTION',
  'INTERGOVERNMENTAL',
  'REGIONAL_ECONOMIC_COMMUNITY',
]);

/** Totals by way, from each country that funds an initiative to each that it is for: see `JvapFlow` in the schema. */
const flowTotalTable: Table<JvapData> = jsonTable('flowTotal', ({ initiatives, organisations }) => {
  const national = organisations.filter(({ kind }) => !ofManyStates.has(kind));
  const seats = new Map(national.map(({ id, country }) => [id, country]));
  const waysOf = ({ funders, countries }: Initiative): readonly string[] =>
    funders.flatMap((funder) => {
      const from = isCountry(funder) ? funder : seats.get(funder);
      if (from === undefined) return [];
      return countries.filter((to) => to !== from).map((to) => wayKey({ from, to }));
    });
  return [...under(initiatives, waysOf)].map(([way, those]) => [way, totalOf(those)]);
});

/** The counts of initiatives and the sums of their budgets. */
export const totalTables: readonly Table<JvapData>[] = [domainTotalsTable, flowTotalTable];
