import { startGateway, type TestGateway } from './support/gateway';
import {
  componentNames,
  countries,
  initiatives,
  isOf,
  isOfCountry,
  organisations,
  partyIds,
  totalsOf,
  type Initiative,
} from './support/facts';
import { dataOf } from './support/saved';

// Counts and sums over lists of initiatives, under any parent and with any filter, compared with sums over the records.

let gateway: TestGateway;
beforeAll(async () => void (gateway = await startGateway({ environment: { MMD_MAX_OBJECTS: '100000000' } })));
afterAll(() => gateway.close());

type Keys = (one: Initiative) => readonly string[];

interface Group {
  readonly key: string;
  readonly count: number;
  readonly totals: readonly object[];
}

type Summed = Readonly<Record<string, readonly Group[]>> & {
  readonly totalCount: number;
  readonly totals: readonly object[];
};

const known = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

/** The keys by which initiatives are grouped. */
const groupings: Readonly<Record<string, Keys>> = {
  COMPONENT: ({ components }) => components,
  DOMAIN: ({ domains = [] }) => domains.map(String),
  COUNTRY: ({ countries: those = [] }) => those,
  FUNDER: ({ funders = [] }) => partyIds(funders),
  YEAR: ({ date }) => known(date?.start?.slice(0, 4)),
  PROGRAMME: ({ programme }) => known(programme),
  STATUS: ({ status }) => known(status),
};

/** Filters, each with its condition on records. */
const filters: readonly (readonly [filter: object, passes: (one: Initiative) => boolean])[] = [
  [{}, () => true],
  [{ components: ['JVAP', 'RABAT'] }, (one) => isOf('JVAP')(one) || isOf('RABAT')(one)],
  [
    { domains: [2, 4], startedFrom: '2017-03-01' },
    ({ domains = [], date }) =>
      domains.some((domain) => [2, 4].includes(domain)) && (date?.start ?? '') >= '2017-03-01',
  ],
  [
    { startedTo: '2018-06-30', kinds: ['PROJECT'] },
    ({ date, kind }) => (date?.start ?? '9999') <= '2018-06-30' && kind === 'PROJECT',
  ],
  [
    { statuses: ['COMPLETED', 'ONGOING'], domainBasis: 'INFERRED', programmes: ['EUTF', 'IOM', 'MMD'] },
    ({ status = '', domainBasis, programme = '' }) =>
      ['COMPLETED', 'ONGOING'].includes(status) &&
      domainBasis === 'INFERRED' &&
      ['EUTF', 'IOM', 'MMD'].includes(programme),
  ],
  // The following filters name parties or codes, so their sums are computed row by row.
  [
    { countries: ['ML', 'NE'], domains: [1, 2, 3] },
    ({ countries: those = [], domains = [] }) =>
      those.some((code) => ['ML', 'NE'].includes(code)) && domains.some((domain) => domain <= 3),
  ],
  [
    { funders: ['organisation:eutf-africa', 'country:DE'] },
    ({ funders = [] }) => funders.some((party) => party === 'eutf-africa' || isOfCountry(party, 'DE')),
  ],
  [{ implementers: ['organisation:iom'] }, ({ implementers = [] }) => implementers.includes('iom')],
  [
    { funders: ['country:FR'], severalFunders: true },
    ({ funders = [] }) =>
      funders.some((party) => isOfCountry(party, 'FR')) &&
      !funders.every((party) => isOfCountry(party, 'FR')),
  ],
  [
    { implementers: ['country:IT'], severalCountries: false },
    ({ implementers = [], countries: those = [] }) =>
      those.length === 1 && implementers.some((party) => isOfCountry(party, 'IT')),
  ],
  // The tally counts initiatives with several funders or countries.
  [
    { severalCountries: true, domains: [3] },
    ({ countries: those = [], domains = [] }) => those.length >= 2 && domains.includes(3),
  ],
  [
    { severalFunders: false, startedFrom: '2018-01-01' },
    ({ funders = [], date }) =>
      (date?.start ?? '') >= '2018-01-01' &&
      (funders.length === 1 ||
        countries.some(
          ({ code }) => funders.length > 1 && funders.every((party) => isOfCountry(party, code)),
        )),
  ],
];

const fields = `totalCount totals { currency amount count } ${Object.keys(groupings)
  .map((by) => `${by}: groups(by: ${by}) { key count totals { currency amount count } }`)
  .join('\n')}`;

function summed(list: readonly Initiative[]): object {
  const groups = Object.entries(groupings).map(([by, keysOf]) => {
    const keys = [...new Set(list.flatMap(keysOf))];
    const found = keys.map((key) => {
      const those = list.filter((one) => keysOf(one).includes(key));
      return { key, count: those.length, totals: totalsOf(those) };
    });
    return [by, found.sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))];
  });
  return {
    totalCount: list.length,
    totals: totalsOf(list),
    ...(Object.fromEntries(groups) as object),
  };
}

/** Asks for the sums of a list; `field` is the selection that leads to it, with `LIST` in place of the list's fields. */
async function ask(field: string, filter: object): Promise<unknown> {
  const query = `query ($filter: InitiativeFilter) { ${field} }`;
  return dataOf(gateway, { query: query.replace('LIST', `{ ${fields} }`), variables: { filter } });
}

/** Returns the initiatives in which a party has one of these parts: an organisation, or a country also by its bodies. */
const inPart = (party: string, ...parts: readonly ('countries' | 'funders' | 'implementers')[]) =>
  initiatives.filter((one) =>
    parts.some((part) =>
      one[part]?.some((name) => (part === 'countries' ? name === party : isOfCountry(name, party))),
    ),
  );

describe.each(filters.map(([filter, passes]) => [JSON.stringify(filter), filter, passes] as const))(
  'sums of initiatives, %s',
  (_, filter, passes) => {
    test('over all of them', async () => {
      const found = await ask('initiatives(filter: $filter) LIST', filter);
      expect(found).toEqual({ initiatives: summed(initiatives.filter(passes)) });
    });

    test('of each component', async () => {
      const { components } = (await ask(
        'components { component initiatives(filter: $filter) LIST }',
        filter,
      )) as {
        components: readonly { component: string; initiatives: Summed }[];
      };
      expect(components).toHaveLength(componentNames.length);
      for (const { component, initiatives: found } of components)
        expect(found).toEqual(summed(initiatives.filter(isOf(component)).filter(passes)));
    });

    test('in each domain', async () => {
      const { jvap } = (await ask(
        'jvap { domains { number initiatives(filter: $filter) LIST } }',
        filter,
      )) as {
        jvap: { domains: readonly { number: number; initiatives: Summed }[] };
      };
      expect(jvap.domains.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
      for (const { number, initiatives: found } of jvap.domains)
        expect(found).toEqual(
          summed(initiatives.filter(({ domains = [] }) => domains.includes(number)).filter(passes)),
        );
    });

    test('of countries as beneficiary, as funder, in any part, and in one component', async () => {
      const some = ['ML', 'DE', 'ET', 'FR', 'TN', 'IS'];
      for (const code of some) {
        const field = `country(code: "${code}") {
          benefits: initiatives(as: BENEFICIARY, filter: $filter) LIST
          funds: initiatives(as: FUNDER, filter: $filter) LIST
          any: initiatives(as: null, filter: $filter) LIST
          jvap { initiatives(filter: $filter) LIST }
        }`.replaceAll('LIST', `{ ${fields} }`);
        const found = await ask(field, filter);
        const own = (list: readonly Initiative[]): object => summed(list.filter(passes));
        expect(found).toEqual({
          country: {
            benefits: own(inPart(code, 'countries')),
            funds: own(inPart(code, 'funders')),
            any: own(inPart(code, 'countries', 'funders', 'implementers')),
            jvap: { initiatives: own(inPart(code, 'countries').filter(isOf('JVAP'))) },
          },
        });
      }
    });

    test('of organisations that fund or carry out', async () => {
      for (const id of ['iom', 'eutf-africa', 'giz']) {
        expect(organisations.map((one) => one.id)).toContain(id);
        const field = `organisation(id: "organisation:${id}") {
          funds: initiatives(as: FUNDER, filter: $filter) LIST
          carriesOut: initiatives(as: IMPLEMENTER, filter: $filter) LIST
        }`.replaceAll('LIST', `{ ${fields} }`);
        const own = (list: readonly Initiative[]): object => summed(list.filter(passes));
        expect(await ask(field, filter)).toEqual({
          organisation: { funds: own(inPart(id, 'funders')), carriesOut: own(inPart(id, 'implementers')) },
        });
      }
    });

    test('of two countries, whichever is named first', async () => {
      for (const [a, b] of [
        ['FR', 'ML'],
        ['ML', 'FR'],
        ['SD', 'ET'],
        ['DE', 'IS'],
      ] as const) {
        const found = await ask(
          `relationship(between: "${a}", and: "${b}") { initiatives(filter: $filter) LIST }`,
          filter,
        );
        const both = inPart(a, 'countries', 'funders').filter((one) =>
          inPart(b, 'countries', 'funders').includes(one),
        );
        expect(found).toEqual({ relationship: { initiatives: summed(both.filter(passes)) } });
      }
    });

    test('of every country that benefits, as countries are counted and chosen by them', async () => {
      const { countries: chosen } = await dataOf<{
        countries: { edges: readonly { initiativeCount: number; node: { code: string } }[] };
      }>(gateway, {
        query: `query ($filter: InitiativeFilter) {
          countries(filter: { initiatives: { filter: $filter, atLeast: 2 } }, orderBy: INITIATIVES_DESC, first: 100) {
            edges { initiativeCount node { code } }
          }
        }`,
        variables: { filter },
      });
      const expected = countries
        .map(({ code }) => ({
          initiativeCount: inPart(code, 'countries').filter(passes).length,
          node: { code },
        }))
        .filter(({ initiativeCount }) => initiativeCount >= 2)
        .sort((one, other) => other.initiativeCount - one.initiativeCount);
      expect(chosen.edges.map(({ initiativeCount }) => initiativeCount)).toEqual(
        expected.slice(0, 100).map(({ initiativeCount }) => initiativeCount),
      );
      const counts = new Map(expected.map(({ node, initiativeCount }) => [node.code, initiativeCount]));
      for (const { node, initiativeCount } of chosen.edges)
        expect([node.code, initiativeCount]).toEqual([node.code, counts.get(node.code)]);
    });
  },
);
