import { jsonTable } from '../../kit/store/jsonTable';
import { directionKey } from '../../kit/fields/pair';
import { countryBehind, hasSeveralFunders } from '../../kit/records/purses';
import type { Initiative } from '../../kit/records';
import type { Table } from '../../kit/store/table';
import { groupByEach } from '../../kit/collections';
import type { JvapData } from '../data';
import type { DomainTotal, FlowTotal } from './queries';
import { totalOf } from './total';

function byDomain(initiatives: readonly Initiative[]): readonly DomainTotal[] {
  return [...groupByEach(initiatives, ({ domains }) => domains)]
    .sort(([one], [other]) => one - other)
    .map(([number, those]) => ({ number, ...totalOf(those) }));
}

/** Totals by beneficiary country, each with a list by domain. */
const domainTotalsTable: Table<JvapData> = jsonTable('domainTotals', ({ initiatives }) =>
  [...groupByEach(initiatives, ({ countries }) => countries)].map(([country, those]) => [
    country,
    byDomain(those),
  ]),
);

/** Totals by direction, from each funding country to each beneficiary country; see `JvapFlow` in the schema. */
const flowTotalTable: Table<JvapData> = jsonTable('flowTotal', ({ initiatives, organisations }) => {
  const behind = countryBehind(organisations);
  const waysOf = ({ funders, countries }: Initiative): readonly string[] =>
    funders.flatMap((funder) => {
      const from = behind(funder);
      if (from === undefined) return [];
      return countries.filter((to) => to !== from).map((to) => directionKey({ from, to }));
    });
  return [...groupByEach(initiatives, waysOf)].map(([way, those]): [string, FlowTotal] => {
    const alone = those.filter(({ funders }) => hasSeveralFunders(funders, behind) === false);
    const { totals } = totalOf(alone);
    return [way, { count: those.length, coFunded: those.length - alone.length, totals }];
  });
});

/** The counts of initiatives and the sums of their budgets. */
export const totalTables: readonly Table<JvapData>[] = [domainTotalsTable, flowTotalTable];
