import { startGateway, type TestGateway } from '../support/gateway';
import {
  cents,
  initiatives,
  isOf,
  isOfCountry,
  json,
  partyIds,
  totalsOf,
  type Initiative,
  type Money,
} from '../support/facts';
import { askSaved, dataOf } from '../support/saved';

type Total = Money & { readonly count: number };

interface Group {
  readonly key: string;
  readonly label?: string;
  readonly count: number;
  readonly totals: readonly Total[];
}

interface Answer {
  readonly initiatives: {
    readonly totalCount: number;
    readonly totals: readonly Total[];
    readonly byDomain: readonly Group[];
    readonly byCountry: readonly Group[];
    readonly byFunder: readonly Group[];
    readonly byYear: readonly Group[];
  };
}

const rounded = (totals: readonly Total[]): Total[] =>
  totals.map((total) => ({ ...total, amount: cents(total.amount) }));
const withoutLabels = (groups: readonly Group[]) =>
  groups.map(({ key, count, totals }) => ({ key, count, totals: rounded(totals) }));

/** Groups initiatives by the keys that `keysOf` returns: the largest group first, equal ones in the order of keys. */
function groupsOf(list: readonly Initiative[], keysOf: (one: Initiative) => readonly (string | number)[]) {
  const keys = [...new Set(list.flatMap((one) => keysOf(one).map(String)))];
  return keys
    .map((key) => {
      const inGroup = list.filter((one) => keysOf(one).map(String).includes(key));
      return { key, count: inGroup.length, totals: totalsOf(inGroup) };
    })
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
}

let gateway: TestGateway;
const money = async (variables: Record<string, unknown> = {}) =>
  (await askSaved<Answer>(gateway, 'Money', variables)).initiatives;
beforeAll(async () => void (gateway = await startGateway()));
afterAll(() => gateway.close());

const jvap = initiatives.filter(isOf('JVAP'));

describe('question 6: the money of JVAP initiatives', () => {
  test('616 initiatives, each once, one sum a currency', async () => {
    const found = await money();
    // Added up by hand over the five initiatives files: those with JVAP among their components.
    expect(found.totalCount).toBe(616);
    expect(rounded(found.totals)).toEqual([
      { currency: 'EUR', amount: 5_039_507_197.53, count: 258 },
      { currency: 'GBP', amount: 28_804_413.14, count: 2 },
      { currency: 'NOK', amount: 20_000_000, count: 1 },
      { currency: 'USD', amount: 553_423_874.94, count: 316 },
      { currency: 'XOF', amount: 262_000_000_000, count: 1 },
    ]);
    expect(rounded(found.totals)).toEqual(totalsOf(jvap));
  });

  test('domain 4, over all components: 213 initiatives and four sums', async () => {
    const found = await money({ filter: { domains: [4] } });
    expect(found.totalCount).toBe(213);
    expect(rounded(found.totals)).toEqual([
      { currency: 'EUR', amount: 1_239_073_108.28, count: 62 },
      { currency: 'GBP', amount: 20_704_413.14, count: 1 },
      { currency: 'USD', amount: 200_717_267, count: 112 },
      { currency: 'XOF', amount: 262_000_000_000, count: 1 },
    ]);
  });

  test('an initiative of several domains counts in each of them, and once over all', async () => {
    const { byDomain, totalCount } = await money();
    expect(byDomain.reduce((sum, { count }) => sum + count, 0)).toBe(
      jvap.reduce((sum, { domains = [] }) => sum + domains.length, 0),
    );
    const several = await money({ filter: { components: ['JVAP'], domains: [1, 2, 3, 4, 5] } });
    expect(several.totalCount).toBe(jvap.filter(({ domains = [] }) => domains.length > 0).length);
    expect(several.totalCount).toBeLessThanOrEqual(totalCount);
  });

  test.each<[string, Record<string, unknown>, (one: Initiative) => boolean]>([
    ['JVAP', { components: ['JVAP'] }, isOf('JVAP')],
    ['everything', {}, () => true],
    [
      'ADEPT and Rabat',
      { components: ['ADEPT', 'RABAT'] },
      (one) => isOf('ADEPT')(one) || isOf('RABAT')(one),
    ],
    [
      'Niger and Sudan in domains 3 and 5',
      { countries: ['NE', 'SD'], domains: [3, 5] },
      ({ countries = [], domains = [] }) =>
        countries.some((code) => ['NE', 'SD'].includes(code)) && domains.some((one) => [3, 5].includes(one)),
    ],
    [
      'stated domains only, from 2016 to 2018',
      { domainBasis: 'STATED', startedFrom: '2016-01-01', startedTo: '2018-12-31' },
      ({ domainBasis, date }) =>
        domainBasis === 'STATED' &&
        (date?.start ?? '') >= '2016-01-01' &&
        (date?.start ?? '9999') <= '2018-12-31',
    ],
    [
      'what Germany and the Trust Fund fund',
      { funders: ['country:DE', 'organisation:eutf-africa'] },
      ({ funders = [] }) =>
        funders.includes('eutf-africa') || funders.some((party) => isOfCountry(party, 'DE')),
    ],
    [
      'policies, completed projects',
      { kinds: ['PROJECT'], statuses: ['COMPLETED'], programmes: ['EUTF'] },
      ({ kind, status, programme }) => kind === 'PROJECT' && status === 'COMPLETED' && programme === 'EUTF',
    ],
    [
      'what the IOM carries out',
      { implementers: ['organisation:iom'] },
      ({ implementers = [] }) => implementers.includes('iom'),
    ],
  ])('%s: count, sums and every group as added up from the records', async (_, filter, passes) => {
    const found = await money({ filter });
    const list = initiatives.filter(passes);
    expect(list.length).toBeGreaterThan(0);
    expect(found.totalCount).toBe(list.length);
    expect(rounded(found.totals)).toEqual(totalsOf(list));
    expect(withoutLabels(found.byDomain)).toEqual(groupsOf(list, ({ domains = [] }) => domains));
    expect(withoutLabels(found.byCountry)).toEqual(groupsOf(list, ({ countries = [] }) => countries));
    expect(withoutLabels(found.byFunder)).toEqual(groupsOf(list, ({ funders = [] }) => partyIds(funders)));
    expect(withoutLabels(found.byYear)).toEqual(
      groupsOf(list, ({ date }) => (date?.start === undefined ? [] : [Number(date.start.slice(0, 4))])),
    );
  });

  test('contracts stand below their programme and add nothing to it', async () => {
    const contracts =
      json<{ id: string; code?: string; initiative?: string; budget?: Money }[]>('jvap/contracts.json');
    const parent = 'eutf-hoa-so-03';
    const below = contracts.filter(({ initiative }) => initiative === parent);
    // Counted by hand: thirteen contracts of that programme.
    expect(below).toHaveLength(13);
    const query = `query ($id: ID!) {
      initiative(id: $id) { budget { amount currency } ... on JvapInitiative { contracts { code budget { amount currency } } } }
    }`;
    const { initiative } = await dataOf<{
      initiative: { budget: Money; contracts: { code: string; budget: Money }[] };
    }>(gateway, { query, variables: { id: `initiative:${parent}` } });
    expect(initiative.budget).toEqual(initiatives.find(({ id }) => id === parent)?.budget);
    expect(initiative.contracts.map(({ code }) => code).sort()).toEqual(below.map(({ code }) => code).sort());
    // The 616 initiatives above are programmes; none is a contract.
    const ids = new Set(initiatives.map(({ id }) => id));
    expect(contracts.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('the MMD joint programme counts in each of its four components and once over all', async () => {
    const id = 'initiative:mmd-support-programme';
    const listed = async (components: readonly string[]) => {
      const query = `query ($components: [ComponentName!], $after: String) {
        initiatives(filter: { components: $components, startedFrom: "2015-10-01", startedTo: "2015-10-01" }, first: 100, after: $after) {
          nodes { id components }
        }
      }`;
      const { initiatives: found } = await dataOf<{
        initiatives: { nodes: { id: string; components: string[] }[] };
      }>(gateway, { query, variables: { components } });
      return found.nodes.filter((node) => node.id === id);
    };
    const components = ['CONTINENTAL', 'JVAP', 'RABAT', 'KHARTOUM'];
    for (const component of components) expect(await listed([component])).toEqual([{ id, components }]);
    expect(await listed(['ADEPT'])).toEqual([]);
    expect(await listed(['RABAT', 'KHARTOUM', 'JVAP', 'CONTINENTAL', 'ADEPT'])).toHaveLength(1);
    const { programme } = await dataOf<{ programme: object }>(gateway, {
      query: `{ programme { budget { amount currency } components { component } initiative { id } } }`,
    });
    expect(programme).toEqual({
      budget: { amount: 18_500_000, currency: 'EUR' },
      components: ['RABAT', 'KHARTOUM', 'JVAP', 'CONTINENTAL', 'ADEPT'].map((component) => ({ component })),
      initiative: { id },
    });
  });

  // The kind of fault: one sum that varies, or counts twice. Three records state the EUR 18.5 million of one page; only
  // the programme's own record counts it.
  test('EUR 18.5 million stand beside each record of the MMD project, and once in sums', async () => {
    const ids = [
      'mmd-support-programme',
      'mmd-support-project-18-5-million',
      'mmd-support-project-earlier-phase',
    ];
    const query = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { id ... on Initiative { budget { amount currency } } }
      programme: initiatives(filter: { programmes: ["MMD"] }, first: 1) { totals { currency amount count } }
      rabat: initiatives(filter: { programmes: ["MMD"], components: [RABAT] }, first: 1) { totals { amount } }
      khartoum: initiatives(filter: { programmes: ["MMD"], components: [KHARTOUM] }, first: 1) { totals { amount } }
      country(code: "KE") { jvap { domains { domain { number } totals { currency amount } } } }
    }`;
    const found = await dataOf<{
      nodes: { id: string; budget: Money }[];
      programme: { totals: Total[] };
      rabat: { totals: Total[] };
      khartoum: { totals: Total[] };
    }>(gateway, { query, variables: { ids: ids.map((id) => `initiative:${id}`) } });
    expect(found.nodes).toEqual(
      ids.map((id) => ({ id: `initiative:${id}`, budget: { amount: 18_500_000, currency: 'EUR' } })),
    );
    expect(found.programme.totals).toEqual([{ currency: 'EUR', amount: 18_500_000, count: 1 }]);
    expect(found.rabat.totals).toEqual([{ amount: 18_500_000 }]);
    expect(found.khartoum.totals).toEqual([{ amount: 18_500_000 }]);
  });

  // The kind of fault: a party under another name. AFD has its seat in Paris; a filter by France finds its funding too.
  test('what a country funds or carries out is also what its bodies do, and every group counts what its key finds', async () => {
    const count = async (filter: object): Promise<number> => (await money({ filter })).totalCount;
    // From data/adept/initiatives.json: AFD alone funds it, for Mali.
    const query = `query ($filter: InitiativeFilter) { initiatives(filter: $filter, first: 100) { nodes { id } } }`;
    const { initiatives: found } = await dataOf<{ initiatives: { nodes: { id: string }[] } }>(gateway, {
      query,
      variables: { filter: { funders: ['country:FR'], countries: ['ML'], severalFunders: false } },
    });
    expect(found.nodes.map(({ id }) => id).sort()).toEqual([
      'initiative:forim-crpm-osc',
      'initiative:p2md-mali',
    ]);
    expect(await count({ funders: ['country:FR'], countries: ['ML'] })).toBe(5);
    // The Trust Fund has its seat in Brussels but is not a Belgian body.
    expect(await count({ funders: ['country:BE'] })).toBeLessThan(20);
    const { byFunder } = await money({ filter: { domains: [1] } });
    for (const { key, count: counted } of byFunder.filter(({ key: of }) => of.startsWith('country:')))
      expect([key, counted]).toEqual([key, await count({ domains: [1], funders: [key] })]);
  });

  test('groups are labelled in the language asked for', async () => {
    const { byCountry, byFunder, byDomain } = await money({ language: 'FR' });
    expect(byCountry.find(({ key }) => key === 'TD')?.label).toBe('Tchad');
    expect(byFunder.find(({ key }) => key === 'country:DE')?.label).toBe('Allemagne');
    expect(byDomain.find(({ key }) => key === '2')?.label).toMatch(/^Migration/);
  });
});
