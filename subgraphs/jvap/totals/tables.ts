import { globalId } from '../../kit/ids';
import { wayKey } from '../../kit/pair';
import { isCountry, type Initiative } from '../../kit/records';
import type { Table } from '../../kit/table';
import type { JvapData } from '../data';

/** Each initiative's budget under each country and domain that it is for: what totals are taken over, without a join. */
const countryDomainTable: Table<JvapData> = {
  name: 'countryDomain',
  create(table) {
    table.string('country').notNullable();
    table.integer('domain').notNullable();
    table.string('initiative').notNullable();
    table.string('budgetCurrency');
    table.double('budgetAmount');
    table.primary(['country', 'domain', 'initiative']);
  },
  rows: ({ initiatives }) =>
    initiatives.flatMap(({ id, countries, domains, budget }) =>
      [...new Set(countries)].flatMap((country) =>
        [...new Set(domains)].map((domain) => ({
          country,
          domain,
          initiative: globalId('initiative', id),
          budgetCurrency: budget?.currency ?? null,
          budgetAmount: budget?.amount ?? null,
        })),
      ),
    ),
};

/** Bodies of many states: their money is not that of the country where they are seated. */
const ofManyStates: ReadonlySet<string> = new Set([
  'EU_INSTITUTION',
  'INTERGOVERNMENTAL',
  'REGIONAL_ECONOMIC_COMMUNITY',
]);

/** From each country that funds an initiative to each that it is for, once a pair: see `JvapFlow` in the schema. */
const flowTable: Table<JvapData> = {
  name: 'flow',
  create(table) {
    table.string('way').notNullable();
    table.string('initiative').notNullable();
    table.primary(['way', 'initiative']);
  },
  rows({ initiatives, organisations }) {
    const national = organisations.filter(({ kind }) => !ofManyStates.has(kind));
    const seats = new Map(national.map(({ id, country }) => [id, country]));
    const waysOf = ({ funders, countries }: Initiative): ReadonlySet<string> => {
      const funding = funders.map((funder) => (isCountry(funder) ? funder : seats.get(funder)));
      const ways = new Set<string>();
      for (const from of funding) {
        if (from === undefined) continue;
        for (const to of countries) if (from !== to) ways.add(wayKey({ from, to }));
      }
      return ways;
    };
    return initiatives.flatMap((initiative) =>
      [...waysOf(initiative)].map((way) => ({ way, initiative: globalId('initiative', initiative.id) })),
    );
  },
};

/** The tables over which initiatives are counted and their budgets summed. */
export const totalTables: readonly Table<JvapData>[] = [countryDomainTable, flowTable];
